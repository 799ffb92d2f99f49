import type { Term } from '../../../../src/domain/vocabulary.ts'
import { aTerm } from './make.ts'

export const terms: readonly Term[] = [
  aTerm('fagomrader', 'tilflytting', 'Tilflytting', 'Tilflytting'),
  aTerm('fagomrader', 'omdomme', 'Omdømme', 'Omdøme'),
  aTerm('aktiviteter', 'nettsted', 'Eget nettsted', 'Eigen nettstad', {
    alternative: ['Nettside'],
    skjulte: ['egt nettsted'],
    definisjon: 'Et nettsted som er laget for dem som vurderer å flytte til stedet.',
  }),
  aTerm('aktiviteter', 'messe', 'Stand på messe', 'Stand på messe'),
  aTerm('aktiviteter', 'vertskap', 'Vertskap for nye innbyggere', 'Vertskap for nye innbyggjarar'),
  aTerm('aktiviteter', 'hjemmeside', 'Hjemmeside', 'Heimeside', {
    status: 'utgatt',
    erstattetAv: 'nettsted',
  }),
  aTerm('malgrupper', 'barnefamilier', 'Barnefamilier', 'Barnefamiliar'),
  aTerm('malgrupper', 'tilbakeflyttere', 'Tilbakeflyttere', 'Tilbakeflyttarar'),
  aTerm('malgrupper', 'unge-tilbakeflyttere', 'Unge tilbakeflyttere', 'Unge tilbakeflyttarar', {
    overordnet: 'tilbakeflyttere',
  }),
  aTerm('malgrupper', 'pensjonister', 'Pensjonister', 'Pensjonistar', { status: 'utgatt' }),
  aTerm('malgrupper', 'innvandrere', 'Innvandrere', 'Innvandrarar'),
  aTerm('salgsargumenter', 'natur', 'Natur og friluftsliv', 'Natur og friluftsliv'),
  aTerm('salgsargumenter', 'oppvekst', 'Godt oppvekstmiljø', 'Godt oppvekstmiljø'),
  aTerm('partnertyper', 'naeringsliv', 'Næringsliv', 'Næringsliv'),
  aTerm('partnertyper', 'fylkeskommune', 'Fylkeskommune', 'Fylkeskommune'),
  aTerm('bliFaktorer', 'bolig', 'Bolig', 'Bustad'),
  aTerm('bliFaktorer', 'sosialt', 'Sosialt nettverk', 'Sosialt nettverk'),
]
