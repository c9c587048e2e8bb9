import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { freshPlan } from '../../tests/support/plans'
import { workbook } from '../../tests/support/workbook'
import { type Clock, CommandRefused, completeArguments, runCommand } from '../core/commands'
import { bundledContent as content } from '../core/content'
import {
  guessTable,
  INITIATIVES_SUBJECT,
  numberColumns,
  readRows,
  SCHOOLS_SUBJECT,
  settleImport,
  type TableFile,
} from '../core/import'
import { collectionAt, planSchema } from '../core/plan'
import { buildSample } from '../core/sample'
import { readPastedTable, readTableFile, TableProblem } from './index'

const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = async (bytes: Uint8Array) => (await readTableFile('table', bytes)).sheets[0]?.rows
const problemOf = (bytes: Uint8Array) =>
  readTableFile('table', bytes).then(
    () => 'no problem',
    (error) => {
      expect(error).toBeInstanceOf(TableProblem)
      return (error as TableProblem).message
    },
  )

function utf16(text: string, little: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
}

describe('text', () => {
  it.each([
    ['commas', 'Name,Cost\n"Coaching, all",5\n'],
    ['semicolons', 'Name;Cost\nCoaching, all;5\n'],
    ['tabs', 'Name\tCost\r\nCoaching, all\t5\r\n'],
    ['bars', 'Name|Cost\nCoaching, all|5'],
    ['a line that names the separator', 'sep=;\r\nName;Cost\r\nCoaching, all;5\r\n'],
  ])('M1 is read with %s', async (_name, text) => {
    expect(await rowsOf(utf8(text))).toEqual([
      ['Name', 'Cost'],
      ['Coaching, all', '5'],
    ])
  })

  it('M1 keeps line ends and quotation marks within a cell', async () => {
    expect(await rowsOf(utf8('Name,Why\nA,"one\ntwo ""three"""\nB,x'))).toEqual([
      ['Name', 'Why'],
      ['A', 'one\ntwo "three"'],
      ['B', 'x'],
    ])
  })

  it('M1 refuses a quotation mark that is never closed, but not in rows copied from a spreadsheet', async () => {
    expect(await problemOf(utf8('Name,Why\nA,"one\nB,x\n'))).toContain('is opened and not closed')
    expect(readPastedTable('Name\tWhy\n"Ready" kids\tx\n').sheets[0]?.rows).toEqual([
      ['Name', 'Why'],
      ['"Ready" kids', 'x'],
    ])
  })

  const wide = 'Näme,Cost\nÉcole “A”,5\n'
  it.each([
    ['UTF-8', utf8(wide)],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(wide)])],
    ['UTF-16 little-endian with a mark', Uint8Array.from([0xff, 0xfe, ...utf16(wide, true)])],
    ['UTF-16 big-endian with a mark', Uint8Array.from([0xfe, 0xff, ...utf16(wide, false)])],
    ['UTF-16 little-endian', Uint8Array.from(utf16(wide, true))],
    ['UTF-16 big-endian', Uint8Array.from(utf16(wide, false))],
    [
      'Windows-1252',
      Uint8Array.from([...wide].map((letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0))),
    ],
  ])('M2 is read as %s', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      ['Näme', 'Cost'],
      ['École “A”', '5'],
    ])
  })

  it('M3 says what is too much', async () => {
    const rows = (count: number) => utf8(`Name\n${'x\n'.repeat(count - 1)}`)
    expect(await rowsOf(rows(5000))).toHaveLength(5000)
    expect(await problemOf(rows(5001))).toContain('5,001 rows; at most 5,000')
    expect(await rowsOf(utf8(`${'x,'.repeat(59)}x\n`))).toHaveLength(1)
    expect(await problemOf(utf8(`${'x,'.repeat(60)}x\n`))).toContain('61 columns; at most 60')
    // Empty cells and rows at the end are none.
    expect(await rowsOf(utf8(`x${','.repeat(90)}\n${'\n'.repeat(6000)}`))).toEqual([['x']])
    expect(await problemOf(new Uint8Array(10 * 1024 * 1024 + 1))).toContain('larger than 10 MB')
    expect(await problemOf(new Uint8Array())).toContain('nothing in this table')
    expect(await problemOf(utf8(' , \n,,\n'))).toContain('nothing in this table')
  })

  it('M1 refuses what is no table', async () => {
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toContain('.xls')
    expect(await problemOf(utf8('%PDF-1.7 …'))).toContain('not a table')
    expect(await problemOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 13, 10, 0, 5]))).toContain('not a table')
    expect(await problemOf(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]))).toContain('not an Excel workbook')
  })
})

describe('a workbook', () => {
  it('M1 gives every sheet with something in it, values of formulas, and days', async () => {
    const bytes = workbook({
      Cover: [],
      'Budget 2027': [
        ['Program', 'Per year', 'Until'],
        ['Coaching & more', 120_000.5, { day: '2027-06-30' }],
        [null, { formula: 'SUM(B2)', value: 0.1 + 0.2 }, null],
      ],
      Other: [['x']],
    })
    const file = await readTableFile('budget.xlsx', bytes)
    expect(file.fileName).toBe('budget.xlsx')
    expect(file.sheets.map(({ name }) => name)).toEqual(['Budget 2027', 'Other'])
    expect(file.sheets[0]?.rows).toEqual([
      ['Program', 'Per year', 'Until'],
      ['Coaching & more', '120000.5', '2027-06-30'],
      ['', '0.3'],
    ])
  })

  it('M3 a stray cell in the last row, or a file that unpacks to a huge one, does not fill the memory', async () => {
    const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await problemOf(workbook({ A: [['Name']] }, stray))).toContain('reaches too far')
    const large = workbook({ A: [['Name']] })
    // The directory at the end says how large each file will be; the last one says 256 MB.
    const entry = Buffer.from(large).lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    new DataView(large.buffer, large.byteOffset).setUint32(entry + 24, 256 * 1024 * 1024, true)
    expect(await problemOf(large)).toContain('too large to read')
  })

  it('M3 a sheet that is too long is named beside those that are not', async () => {
    const { sheets } = await readTableFile(
      'x.xlsx',
      workbook({ Short: [['Name']], Long: Array.from({ length: 5001 }, () => ['x']) }),
    )
    expect(sheets[0]?.problem).toBeNull()
    expect(sheets[1]).toMatchObject({ name: 'Long', rows: [], problem: expect.stringContaining('5,001 rows') })
  })

  it('M1 a zip that is no workbook is refused', async () => {
    const { zipSync } = await import('fflate')
    expect(await problemOf(zipSync({ 'letter.txt': utf8('Dear board') }))).toContain('not an Excel workbook')
  })
})

const clock: Clock = {
  newId: () => crypto.randomUUID(),
  now: () => '2027-01-02T03:04:05.000Z',
  today: () => '2027-01-02',
}
const plans = [freshPlan(), buildSample(content)]
const cells = fc.oneof(
  fc.constantFrom(
    'Name',
    'Program',
    'Per year',
    'Until',
    'Status',
    'Keep',
    '$5k',
    '-',
    '6/30/2027',
    '2/30/2027',
    '"',
    'Total',
    'School',
    'Open mathematics posts',
    '72.5',
    '−3',
  ),
  fc.string({ unit: 'binary' }),
)
const tables = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 })
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
  tables.map((rows) => utf8(rows.map((row) => row.join(',')).join('\n'))),
  tables.map((rows) => Uint8Array.from(utf16(rows.map((row) => row.join('\t')).join('\r\n'), true))),
  // A workbook with some of its bytes changed.
  fc.tuple(tables, fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 4 })).map(([rows, changes]) => {
    const bytes = workbook({ A: rows.map((row) => row.map((cell) => cell.replace(/[^\t\n\r -\ud7ff]/g, ''))) })
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    return bytes
  }),
)

test.each([
  ['initiatives', INITIATIVES_SUBJECT],
  ['schools', SCHOOLS_SUBJECT],
] as const)(
  'M12 an import of any bytes lands whole or changes nothing: %s',
  async (list, subject) => {
    let landed = 0
    await fc.assert(
      fc.asyncProperty(
        anyBytes,
        fc.constantFrom(...plans),
        fc.constantFrom('add', 'update', 'leave'),
        async (bytes, plan, choice) => {
          let file: TableFile
          try {
            file = await readTableFile('any', bytes)
          } catch (error) {
            expect(error).toBeInstanceOf(TableProblem)
            return
          }
          for (const sheet of file.sheets) {
            const { table, mapping } = guessTable(sheet, subject.target(plan, []), plan, content)
            const named = { ...mapping, name: mapping.name ?? 0 }
            const made = numberColumns(table, named).flatMap((column, index) => {
              const as = subject.makes[index % 2]?.as
              return as === undefined ? [] : [{ column, name: table.columns[column] ?? '', as, id: `made-${index}` }]
            })
            const target = subject.target(plan, made)
            const full = { ...named, ...Object.fromEntries(made.map((one) => [subject.keyOf(one), one.column])) }
            const rows = readRows(table, full, target, plan, content)
            const { command, added, updated, left, problems } = settleImport(rows, choice, target, plan)
            const bad = new Set(problems.map(({ row }) => row)).size
            expect(added + updated + left + bad).toBe(rows.length)
            if (!command) continue
            try {
              const next = runCommand(plan, completeArguments(command, clock), content).plan
              const before = collectionAt(plan, list)?.order.length ?? 0
              expect(collectionAt(next, list)?.order).toHaveLength(before + added)
              expect(next.criteria.order).toHaveLength(plan.criteria.order.length + made.length)
              expect(planSchema.parse(next)).toEqual(next)
              landed += 1
            } catch (error) {
              // The command judges last; what it refuses has changed nothing.
              expect(error).toBeInstanceOf(CommandRefused)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(landed).toBeGreaterThan(20)
  },
  60_000,
)
