// Raw Node sending the same bytes as the product: the limit of the machine.
import { readFileSync } from 'node:fs'
import http from 'node:http'

const [port, file] = process.argv.slice(2)
const answers = new Map(
  JSON.parse(readFileSync(file, 'utf8')).map(({ path, head, body }) => [
    path,
    { head, body: Buffer.from(body, 'base64') },
  ]),
)
http
  .createServer((req, res) => {
    const { head, body } = answers.get(req.url)
    res.writeHead(200, head).end(body)
  })
  .listen(Number(port), '127.0.0.1', () => console.log('up'))
