import { LinkButton } from '../../ui'
import styles from './document.module.css'
import type { PagesState } from './use-pages'

interface PagesNoteProps {
  state: PagesState
  count: number
  /** Whether the district's own template prints heads and feet that only Word shows. */
  template: boolean
  onStop: () => void
  onBegin: () => void
}

/** How the pages of the preview are meant: they are an estimate, and it says so. */
export function PagesNote({ state, count, template, onStop, onBegin }: PagesNoteProps) {
  const known =
    count === 1 ? 'One page. Word may need a little more.' : `${count} pages. Word may break them a little differently.`
  return (
    <p className={styles.pages} data-print="never">
      <span aria-live="polite">
        {state === 'waiting' && 'Laying out the pages…'}
        {state === 'known' && known}
        {state === 'tooLong' && 'This document is too long to be shown page by page. Word counts its pages.'}
        {state === 'stopped' && 'Its pages are not laid out.'}
      </span>
      {state === 'known' && template && ' The heads and feet of your template stand in Word only.'}
      {state === 'waiting' && <LinkButton onPress={onStop}>Not now</LinkButton>}
      {state === 'stopped' && <LinkButton onPress={onBegin}>Lay out the pages</LinkButton>}
    </p>
  )
}
