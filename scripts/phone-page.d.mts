import type { Plugin } from 'vite'

export function phonePage(): Plugin
