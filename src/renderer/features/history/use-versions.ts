import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Versions } from '../../../contract'
import { attempt, request, useOpenPlan } from '../../store'

/** How often a version was named in this window: whoever shows the versions asks again. */
const namedStore = createStore<{ count: number }>(() => ({ count: 0 }))

/** Names the plan as it is now. Throws RequestFailed with words where that is refused. */
export async function nameVersion(name: string): Promise<void> {
  await request('versions.name', { name })
  namedStore.setState(({ count }) => ({ count: count + 1 }))
}

const NONE: Versions = { named: [], kept: [] }

/** The versions of the open plan. */
export function useVersions(): Versions {
  const open = useOpenPlan()
  const count = useStore(namedStore, (state) => state.count)
  const key = `${open?.plan.id ?? ''} ${open?.head ?? 0} ${count}`
  const [versions, setVersions] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what the key names is another
  useEffect(() => {
    let overtaken = false
    void attempt(() => request('versions.list', {})).then((found) => {
      if (found && !overtaken) setVersions(found)
    })
    return () => {
      overtaken = true
    }
  }, [key])
  return versions
}
