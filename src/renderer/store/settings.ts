import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type AppSettings, DEFAULT_SETTINGS } from '../../contract'
import { request } from './bridge'
import { attempt } from './plan-store'

const settingsStore = createStore<AppSettings>(() => DEFAULT_SETTINGS)

/** Takes the settings that the main process kept; called once at the start. */
export function takeSettings(settings: AppSettings): void {
  settingsStore.setState(settings)
}

/** Changes what is named. It shows at once, and the main process keeps it. */
export function changeSettings(change: Partial<AppSettings>): void {
  const { panels } = settingsStore.getState()
  settingsStore.setState({ ...change, panels: { ...panels, ...change.panels } })
  void attempt(() => request('settings.set', change))
}

export function currentSettings(): AppSettings {
  return settingsStore.getState()
}

export function useSettings(): AppSettings {
  return useStore(settingsStore)
}
