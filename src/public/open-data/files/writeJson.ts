import type { Entry } from '../../../catalogue/entry.ts'
import type { Around } from '../describe/around.ts'
import { geographyCredit, licence } from '../describe/licence.ts'
import { columns } from './columns.ts'

/** The entries as JSON, in pieces, under the names of the columns. */
export function* writeJson(entries: readonly Entry[], around: Around): Generator<string> {
  const about = {
    versjon: around.catalogue.version,
    lisens: licence.address,
    kreditering: geographyCredit,
    antall: entries.length,
  }
  yield `${JSON.stringify(about).slice(0, -1)},"tiltak":[`
  for (const [n, entry] of entries.entries()) {
    const row = Object.fromEntries(columns.map(({ name, of }) => [name, of(entry, around)]))
    yield `${n > 0 ? ',' : ''}\n${JSON.stringify(row)}`
  }
  yield '\n]}\n'
}
