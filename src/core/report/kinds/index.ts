// The kinds of document, one file each. All are written from the same plan by the same writers.
import type { DocumentChoice, ReportContext } from '../context'
import { boardMemo } from './board-memo'
import { decisionRecord } from './decision-record'
import { form } from './form'
import type { KindOfDocument, Standing } from './kind'
import { retreatRecord } from './retreat-record'
import { strategy } from './strategy'
import { worksheet } from './worksheet'

export function documentOf(context: ReportContext, choice: DocumentChoice, standing: Standing): KindOfDocument {
  switch (choice.kind) {
    case 'strategy':
      return strategy(context, standing)
    case 'memo':
      return boardMemo(context, standing)
    case 'record':
      return decisionRecord(context, choice.tension, standing)
    case 'form':
      return form(context, choice, standing)
    case 'retreat':
      return retreatRecord(context, standing)
    case 'worksheet':
      return worksheet(context, choice.tension, choice.blank === true, standing)
  }
}
