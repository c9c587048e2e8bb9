// Takes answers of phones, in a process of its own: `own` as the app does it, `bare` with nothing but Node and one row.
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { bareDatabase } from './bare-database.mjs'

const { kind, path, data, parts, keys } = JSON.parse(process.argv[2])

async function own() {
  const { WorkingCopies } = await import(pathToFileURL(parts.storage).href)
  const { Access, Presence, serve } = await import(pathToFileURL(parts.live).href)
  const { copy } = await new WorkingCopies(data).open(path)
  const { file } = copy
  const round = {
    plan: () => file.plan,
    standing: (id) => file.roundStanding(id),
    takeSeat: (...seat) => file.takeSeat(...seat),
    leaveSeat: () => {},
    submit: (submission) => {
      file.submitAnswer(submission)
      copy.changed()
      // The window is told how far the round is.
      file.roundStanding(submission.round)
    },
  }
  const access = new Access(keys)
  const nothing = () => {}
  const all = { round, access, presence: new Presence(), page: '', visited: nothing, failed: console.error }
  return (await serve(all, { address: '127.0.0.1', ports: [] })).port
}

function bare() {
  const database = bareDatabase(path)
  const insert = database.prepare('INSERT INTO bare (body) VALUES (?)')
  const server = createServer((request, response) => {
    const read = []
    request.on('data', (part) => read.push(part))
    request.on('end', () => {
      insert.run(Buffer.concat(read).toString())
      response.writeHead(204)
      response.end()
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)))
}

console.log(`port ${await (kind === 'own' ? own() : bare())}`)
