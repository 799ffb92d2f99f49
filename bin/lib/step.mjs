import { Stop } from './stop.mjs'

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`

/** Shows that a long step runs, and how long it has taken; its output is shown only when it fails. */
export async function step(text, work) {
  const since = Date.now()
  const live = process.stdout.isTTY
  if (live) process.stdout.write(`  ${text} …`)
  else process.stdout.write(`  ${text} …\n`)
  const ticking =
    live && setInterval(() => process.stdout.write(`\r\u001B[K  ${text} … ${seconds(since)}`), 1000)
  const { code, output } = await work()
  if (ticking) clearInterval(ticking)
  if (code !== 0) throw new Stop(`${output.trim()}\n\n${text} mislyktes.`)
  process.stdout.write(`${live ? '\r\u001B[K' : ''}  ${text}: ferdig (${seconds(since)})\n`)
}
