import { useEffect } from 'react'
import type { Theme } from '../../contract'

function resolve(theme: Theme): 'light' | 'dark' | 'projector' {
  if (theme !== 'system') return theme
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Keeps the theme on the document's root; "system" follows the computer. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset.theme = resolve(theme)
    }
    apply()
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
}
