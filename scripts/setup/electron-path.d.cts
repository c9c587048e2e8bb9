export function pinnedElectron(): string | null
export function fallbackElectronPath(): string | null
export function findElectron(): string | null
export function electronArguments(): string[]
