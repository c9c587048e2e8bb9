import { type Finding, finding } from './finding'
import { all, type Parts, repeated } from './parts'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** What runs, is tied to another program, or brings text of its own: none of it belongs in a document. */
const ACTIVE = /vba|macro|activeX|oleObject|\.bin$|attachedToolbars|customXml|afchunk/i

/** Word opens no file in which a part has no kind, or a kind no part. */
function checkTypes({ files, trees }: Parts): Finding[] {
  const types = trees.get('[Content_Types].xml')
  const defaults = all(types, 'Default').map((one) => (one.getAttribute('Extension') ?? '').toLowerCase())
  const overrides = all(types, 'Override').map((one) => (one.getAttribute('PartName') ?? '').slice(1))
  const main = all(types, 'Override').find((one) => one.getAttribute('PartName') === '/word/document.xml')
  const kindless = Object.keys(files).filter((path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    const generic = extension === 'xml' && path.startsWith('word/')
    return path !== '[Content_Types].xml' && !overrides.includes(path) && (generic || !defaults.includes(extension))
  })
  return [
    ...kindless.map((path) => finding('content-type', `${path} is of no kind`)),
    ...overrides.filter((path) => !(path in files)).map((path) => finding('content-type', `${path} is not there`)),
    ...repeated([...overrides, ...defaults]).map((one) => finding('content-type', `${one} is named twice`)),
    ...(main?.getAttribute('ContentType') === MAIN ? [] : [finding('content-type', 'the file is no document')]),
  ]
}

function checkContents({ files, names }: Parts): Finding[] {
  return [
    ...repeated(names).map((path) => finding('package', `${path} stands twice in the file`)),
    ...names.filter((path) => /\\|^\/|\.\./.test(path)).map((path) => finding('package', `${path} is no name`)),
    ...Object.keys(files)
      .filter((path) => ACTIVE.test(path))
      .map((path) => finding('active-content', `${path} does not belong in a document`)),
  ]
}

function checkRelationships({ trees }: Parts): Finding[] {
  return [...trees]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, tree]) =>
      repeated(all(tree, 'Relationship').map((one) => one.getAttribute('Id') ?? '')).map((id) =>
        finding('relationship', `${path} names ${id} twice`),
      ),
    )
}

const IN_SETTINGS = [
  'w:attachedTemplate',
  'w:documentProtection',
  'w:mailMerge',
  'w:trackRevisions',
  'w:writeProtection',
]

/** Without its mode of compatibility, Word takes the file for one of 2007 and says so above it. */
function checkSettings({ trees }: Parts): Finding[] {
  const settings = trees.get('word/settings.xml')
  const mode = all(settings, 'w:compatSetting').find((one) => one.getAttribute('w:name') === 'compatibilityMode')
  return [
    ...(mode?.getAttribute('w:val') === '15' ? [] : [finding('compatibility', 'Word would open it as an older file')]),
    ...IN_SETTINGS.filter((name) => all(settings, name).length > 0).map((name) =>
      finding('settings', `${name} is set`),
    ),
  ]
}

const IN_TEXT = ['w:ins', 'w:del', 'w:altChunk', 'w:object', 'w:pict', 'w:control', 'w:subDoc']
const LEAKED = /\[object \w+\]|\bundefined\b|\bNaN\b|\bInfinity\b/

/** What a fault of the program leaves in texts and in numbers. */
function checkLeaks({ trees }: Parts): Finding[] {
  return [...trees]
    .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
    .flatMap(([path, tree]) => [
      ...IN_TEXT.filter((name) => all(tree, name).length > 0).map((name) =>
        finding('active-content', `${path} has ${name}`),
      ),
      ...all(tree, '*').flatMap((element) =>
        Array.from(element.attributes)
          .filter(({ name, value }) => name !== 'descr' && name !== 'title' && LEAKED.test(value))
          .map(({ name, value }) => finding('leak', `${path}: ${element.nodeName} has ${name}="${value}"`)),
      ),
      ...all(tree, 'w:t')
        .map((text) => text.textContent ?? '')
        .filter((text) => LEAKED.test(text))
        .map((text) => finding('leak', `${path} says “${text}”`)),
    ])
}

export function checkPackage(parts: Parts): Finding[] {
  return [checkTypes, checkContents, checkRelationships, checkSettings, checkLeaks].flatMap((check) => check(parts))
}
