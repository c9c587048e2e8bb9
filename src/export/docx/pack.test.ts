import { Document, Packer, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pack, partsOf } from './pack'
import { zip } from './zip'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** Without what is of the moment in which it is written. */
const settled = (part: string) => part.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a day')

test('X65 a zip file holds its parts in their order, with names of any script and parts without a byte', () => {
  const parts = new Map([
    ['word/document.xml', new TextEncoder().encode('<w/>'.repeat(10_000))],
    ['word/media/image1.png', Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256)],
    ['学校/é.xml', new TextEncoder().encode('é')],
    ['empty.xml', new Uint8Array()],
  ])
  const bytes = zip(parts)
  expect(bytes.length).toBeLessThan(72_000)
  expect(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, text(part)])).toEqual(
    [...parts].map(([path, part]) => [path, text(part)]),
  )
})

test('X65 a document has the parts that its library would have zipped, and the kinds of the parts come first', async () => {
  const made = () => new Document({ title: 'One', sections: [{ children: [new Paragraph('One & two')] }] })
  const theirs = unzipSync(new Uint8Array(await Packer.toArrayBuffer(made())))
  const ours = unzipSync(pack(partsOf(made())))
  expect(Object.keys(ours)[0]).toBe('[Content_Types].xml')
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted())
  for (const [path, part] of Object.entries(ours)) expect(settled(text(part)), path).toBe(settled(text(theirs[path])))
})
