import { PYTHON, run } from '../gate/tools'

/** Reads a Word file in Python, in the order of the body, with the texts in tables, links and footers. */
const SCRIPT = `
import sys, docx
from docx.table import Table
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
SIGNS = {W + 'br': '\\n', W + 'tab': '\\t'}
def walk(parent, holder):
    for child in parent.iterchildren():
        if child.tag == W + 'p':
            print(''.join(node.text or '' if node.tag == W + 't' else SIGNS.get(node.tag, '') for node in child.iter()))
        elif child.tag == W + 'tbl':
            for row in Table(child, holder).rows:
                for cell in row.cells:
                    walk(cell._tc, cell)
sys.stdout.reconfigure(encoding='utf-8')
document = docx.Document(sys.argv[1])
walk(document.element.body, document)
for section in document.sections:
    walk(section.footer._element, section.footer)
print(document.core_properties.title)
`

const options = { maxBuffer: 64 * 1024 * 1024 }

export async function readWithPython(file: string): Promise<string> {
  return (await run(PYTHON, ['-c', SCRIPT, file], options)).stdout
}

export async function readWithPandoc(file: string, from: 'docx' | 'markdown' | 'html' = 'docx'): Promise<string> {
  const format = from === 'markdown' ? 'gfm' : from
  return (await run('pandoc', ['--from', format, '--to', 'plain', '--wrap=none', file], options)).stdout
}
