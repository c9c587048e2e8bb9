import { defineConfig } from 'playwright/test'

// One worker: each test has a real window, and two of them would fight for the keyboard's focus.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/reports/e2e.json' }]],
})
