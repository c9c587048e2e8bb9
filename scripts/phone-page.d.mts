import type { Plugin } from 'vite'

export function phonePageText(): Promise<string>
export function phonePage(): Plugin
