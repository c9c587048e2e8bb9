import { partLike, plant, plantParts, plantTwice } from '../plant'
import { DRAWINGS } from './drawings'
import { FILE } from './file'
import { LISTS } from './lists'
import { TEXT } from './text'

/** A defect by its name: the rule of the gate that must see it, and a copy of a good file with the defect in it. */
export interface Planted {
  name: string
  rule: string
  file: () => Uint8Array
}

function without(files: Record<string, Uint8Array>, part: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== part))
}

/** Every defect that we know, each in a copy of its own. */
export function plantedIn(good: Uint8Array): Planted[] {
  const run = new Uint8Array([1])
  return [
    ...[...TEXT, ...DRAWINGS, ...LISTS, ...FILE].map(([name, rule, part, change]) => ({
      name,
      rule,
      file: () => plant(good, typeof part === 'string' ? part : partLike(good, part), change),
    })),
    { name: 'two parts of one name', rule: 'package', file: () => plantTwice(good) },
    {
      name: 'a part in which a program runs',
      rule: 'active-content',
      file: () => plantParts(good, (files) => ({ ...files, 'word/vbaProject.bin': run })),
    },
    {
      name: 'a part that is gone',
      rule: 'content-type',
      file: () => plantParts(good, (files) => without(files, 'word/theme/theme1.xml')),
    },
  ]
}
