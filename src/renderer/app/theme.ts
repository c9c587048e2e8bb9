import { useEffect, useState } from 'react'
import type { Theme } from '../../contract'
import { request } from '../store'

function resolve(theme: Theme): 'light' | 'dark' | 'projector' {
  if (theme !== 'system') return theme
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The theme that was chosen, kept on the document's root and in the settings; "system" follows the computer. */
export function useTheme(initial: Theme): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(initial)
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset.theme = resolve(theme)
    }
    apply()
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
  return [
    theme,
    (next) => {
      setTheme(next)
      void request('settings.set', { theme: next })
    },
  ]
}
