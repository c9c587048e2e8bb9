import { Component, createRef, type ReactNode } from 'react'
import { leadingTexts } from '../../report'

interface KeepInSightProps {
  /** What is read stays where it is on the screen when this changes. */
  layout: unknown
  children: ReactNode
}

interface Seen {
  field: string
  occurrence: number
  top: number
  focused: boolean
}

/** So far below the upper edge of what scrolls somebody is likely to read, in CSS pixels. */
const LINES = [48, 120, 240, 400]

/** A class, since only a class is asked before the page changes. */
export class KeepInSight extends Component<KeepInSightProps> {
  private readonly root = createRef<HTMLDivElement>()

  private textSeen(): HTMLElement | null {
    const root = this.root.current
    const main = root?.closest('main')
    if (!root || !main) return null
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.dataset.field !== undefined && root.contains(focused)) return focused
    const { top } = main.getBoundingClientRect()
    const { left, width } = root.getBoundingClientRect()
    for (const line of LINES) {
      const text = document.elementFromPoint(left + width / 2, top + line)?.closest<HTMLElement>('[data-field]')
      if (text && root.contains(text)) return text
    }
    return null
  }

  private showing(field: string): HTMLElement[] {
    return this.root.current ? leadingTexts(this.root.current).filter(({ dataset }) => dataset.field === field) : []
  }

  override getSnapshotBeforeUpdate(before: KeepInSightProps): Seen | null {
    if (before.layout === this.props.layout) return null
    const text = this.textSeen()
    const field = text?.dataset.field
    if (!text || field === undefined) return null
    const { top } = text.getBoundingClientRect()
    return { field, occurrence: this.showing(field).indexOf(text), top, focused: text === document.activeElement }
  }

  override componentDidUpdate(_before: KeepInSightProps, _state: unknown, seen: Seen | null): void {
    const text = seen && this.showing(seen.field)[seen.occurrence]
    const main = this.root.current?.closest('main')
    if (!seen || !text || !main) return
    if (seen.focused && document.activeElement !== text) {
      text.tabIndex = -1
      text.focus({ preventScroll: true })
    }
    main.scrollTop += text.getBoundingClientRect().top - seen.top
  }

  override render(): ReactNode {
    return <div ref={this.root}>{this.props.children}</div>
  }
}
