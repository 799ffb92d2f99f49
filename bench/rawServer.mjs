// Raw Node sending the same bytes: the limit of the machine.
import { readFileSync } from 'node:fs'
import http from 'node:http'

const [port, file] = process.argv.slice(2)
const body = readFileSync(file)
http
  .createServer((_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end(body))
  .listen(Number(port), '127.0.0.1', () => console.log('up'))
