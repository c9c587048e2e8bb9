import { useEffect, useState } from 'react'

function takesLetters(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  )
}

/** Whether a letter is pressed without anything beside it, where it would not be typed into a text. */
export function isLetter(event: KeyboardEvent, letter: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  return event.key.toLowerCase() === letter && !takesLetters(event.target)
}

/** Whether a letter is held down. It ends as well when the window loses the keys, so that nothing stays in sight. */
export function useHeldKey(letter: string): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isLetter(event, letter)) setHeld(true)
    }
    const release = () => setHeld(false)
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', release)
    }
  }, [letter])
  return held
}
