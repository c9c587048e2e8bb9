import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundledContent } from './bundled'

const ids = bundledContent.tensions.map(({ id }) => id)

/** Where code names a tension: a literal or its prefix, a property, a key; an id of several words anywhere. */
function idsIn(code: string): string[] {
  return ids.filter((id) => {
    if (id.includes('-')) return code.includes(id)
    return [
      new RegExp(`['"\`]${id}(?=['"\`.])`),
      new RegExp(`[\\w)\\]]\\.${id}\\b`),
      new RegExp(`(^|[{,])\\s*${id}\\s*:`, 'm'),
    ].some((pattern) => pattern.test(code))
  })
}

test('C7 no code names a tension', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join('src', path))
  expect(paths.length).toBeGreaterThan(5)
  const found = paths.flatMap((path) => idsIn(readFileSync(path, 'utf8')).map((id) => `${path}: ${id}`))
  expect(found).toEqual([])
})

test('C7 planted: each way of naming a tension is found', () => {
  for (const id of ids) {
    const ways = [`if (tension.id === '${id}') return 3`, `const first = "${id}"`, `find(\`${id}.a.upside\`)`]
    for (const way of ways) expect(idsIn(way), way).toEqual([id])
  }
  const single = ids.filter((id) => !id.includes('-'))
  for (const id of single) {
    for (const way of [`plan.tensions.${id}`, `const order = { ${id}: 1 }`, `  ${id}: 1,`]) {
      expect(idsIn(way), way).toEqual([id])
    }
    expect(idsIn(`// each school at its own ${id}, and the ${id} of all`)).toEqual([])
  }
})
