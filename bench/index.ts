import { cpus, loadavg } from 'node:os'
import { benchCatalogue } from './catalogue/index.ts'
import { benchIntake } from './intake/index.ts'
import { benchPages } from './pages/index.ts'
import { benchServer } from './server/index.ts'

const parts: Record<string, () => Promise<number>> = {
  catalogue: benchCatalogue,
  server: benchServer,
  pages: benchPages,
  intake: benchIntake,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts[name])
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)}`,
)
let missed = 0
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const start = performance.now()
  missed += (await parts[name]?.()) ?? 0
  console.log(
    `${name}: ${((performance.now() - start) / 1000).toFixed(0)} s, load ${loadavg()[0]?.toFixed(1)}`,
  )
}
console.log(missed === 0 ? '\nEvery bar met.' : `\n${missed} bars missed.`)
