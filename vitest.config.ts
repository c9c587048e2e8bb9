import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { phonePage } from './scripts/phone-page.mjs'

// `unit` is fast, needs no build, and belongs to the check. `documents` makes whole documents and reads them with
// other programs. `faults` kills real processes, fills disks and spoils files, and looks at what is left.
export default defineConfig({
  plugins: [react(), phonePage()],
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Room for a slow machine, not a measure: nothing here waits.
          testTimeout: 60_000,
          include: ['src/**/*.test.{ts,tsx}', 'tests/{layers,cli}/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          // As many rounds as were asked for take as long as they take.
          testTimeout: process.env.FAULT_ROUNDS ? 0 : 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          include: ['tests/documents/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
