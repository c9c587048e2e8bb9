// One document in a process of its own: `node document-child.mjs EXPORT.mjs REPORT.json OUT.docx pages|plain`. Prints
// how long the writer took, in milliseconds, and the most memory that the process held, in bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [module, source, target, pages] = process.argv.slice(2)
const { writeReport } = await import(pathToFileURL(module).href)
const report = JSON.parse(readFileSync(source, 'utf8'))
const start = performance.now()
const bytes = await writeReport('docx', report, { pageNumbers: pages === 'pages' })
const took = performance.now() - start
writeFileSync(target, bytes)
console.log(JSON.stringify({ took, memory: process.resourceUsage().maxRSS * 1024 }))
