import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { plansNamed } from './start-files'

test('F27 a call names plans by their ending, against the folder that it was made in, and nothing else', () => {
  const argv = [
    'throughline',
    '.',
    '--user-data-dir=/x/a.throughline',
    'Our Plan.throughline',
    '/b/B.THROUGHLINE',
    'letter.docx',
  ]
  expect(plansNamed(argv, '/home/ada')).toEqual([
    resolve('/home/ada/Our Plan.throughline'),
    resolve('/b/B.THROUGHLINE'),
  ])
  expect(plansNamed(['/opt/a.throughline'], '/')).toEqual([])
})
