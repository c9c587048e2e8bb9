import type { INumberingOptions } from 'docx'
import { COLOURS } from './design'

const hanging = { paragraph: { indent: { left: 360, hanging: 280 } } }

/** The two kinds of list. Each list of a document is its own instance, so that numbers begin at one again. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { ...hanging, run: { color: COLOURS.quiet } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left', style: hanging }],
    },
  ],
}
