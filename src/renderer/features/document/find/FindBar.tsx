import { type RefObject, useDeferredValue, useEffect, useRef } from 'react'
import { focusText } from '../../../report'
import { DownIcon, IconButton, LinkButton, RemoveIcon, UpIcon } from '../../../ui'
import styles from './find.module.css'
import { useSheetFind } from './use-sheet-find'

/** What the bar is asked to do from outside it: `number` grows with each asking. */
export interface FindAsked {
  what: 'open' | 'next' | 'previous'
  number: number
}

interface FindBarProps {
  root: RefObject<HTMLElement | null>
  query: string
  onQuery: (query: string) => void
  asked: FindAsked
  /** Changes with what is drawn in the sheet. */
  drawn: unknown
  onFindInPlan: () => void
  onClose: () => void
}

function countWords(count: number, at: number | null, query: string): string {
  if (query.trim() === '') return ''
  if (count === 0) return 'Not found'
  return at === null ? `${count} ${count === 1 ? 'place' : 'places'}` : `${at + 1} of ${count}`
}

/** Finds words in the document that is shown: Enter goes on, Escape closes, as in every find. */
export function FindBar({ root, query, onQuery, asked, drawn, onFindInPlan, onClose }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null)
  const wanted = useDeferredValue(query)
  const { count, at, step, place } = useSheetFind(root, wanted, drawn)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking counts once, whatever is found by then
  useEffect(() => {
    if (asked.what === 'open') input.current?.select()
    else step(asked.what === 'next' ? 1 : -1)
  }, [asked])

  function close() {
    const text = place()
    onClose()
    // Who has found a place goes on there.
    if (text) focusText(text)
    else root.current?.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true })
  }

  return (
    <search className={styles.bar} data-print="never">
      <input
        ref={input}
        type="text"
        aria-label="Find in this document"
        placeholder="Find in this document"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            step(event.shiftKey ? -1 : 1)
          }
          if (event.key === 'Escape') {
            event.preventDefault()
            close()
          }
        }}
      />
      <span className={styles.count} aria-live="polite">
        {countWords(count, at, wanted)}
      </span>
      <IconButton label="Previous place" onPress={() => step(-1)} disabled={count === 0}>
        <UpIcon />
      </IconButton>
      <IconButton label="Next place" onPress={() => step(1)} disabled={count === 0}>
        <DownIcon />
      </IconButton>
      <LinkButton onPress={onFindInPlan}>Find in the whole plan…</LinkButton>
      <IconButton label="Close find" onPress={close}>
        <RemoveIcon />
      </IconButton>
    </search>
  )
}
