import type { Malform } from '../../domain/malform.ts'
import type { Evidens, Opphav } from '../../domain/tiltak.ts'

type Names<Value extends string> = Readonly<Record<Value, readonly string[]>>

/** Other names for the fixed values, as people write them in a table. */
export const malformNames: Names<Malform> = { nb: ['bokmål', 'nob', 'no'], nn: ['nynorsk', 'nno'] }

export const evidenceNames: Names<Evidens> = {
  utenVurdering: ['uten vurdering', 'utan vurdering', 'ikke vurdert', 'ikkje vurdert'],
  egenrapportert: ['eigenrapportert', 'selvrapportert', 'sjølvrapportert'],
  evaluert: ['evaluering'],
}

export const originNames: Names<Opphav> = {
  katalog: ['katalogen', 'Katalogen over tilflyttingsarbeid', 'Katalog over tilflyttingsarbeid'],
  bolyst: ['bulyst', 'Bolyst-satsingen', 'Bulyst-satsinga'],
  annet: ['anna'],
}
