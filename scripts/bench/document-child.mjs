// One document in a process of its own: `node document-child.mjs WRITE.mjs REPORT.json OUT.docx pages|plain`. Prints the
// most memory that the process held, in bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [module, source, target, pages] = process.argv.slice(2)
const { writeReport } = await import(pathToFileURL(module).href)
const report = JSON.parse(readFileSync(source, 'utf8'))
writeFileSync(target, await writeReport('docx', report, { pageNumbers: pages === 'pages' }))
console.log(process.resourceUsage().maxRSS * 1024)
