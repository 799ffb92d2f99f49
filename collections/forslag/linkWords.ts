import type { Words } from '../../src/domain/language.ts'
import type { LinkState, LinkType } from '../../src/domain/proposedLink.ts'
import { label } from '../shared/label.ts'

export const linkTypeWords: Record<LinkType, Words> = {
  sammeSom: label('Samme som', 'Same som', 'Same as'),
  fortsetter: label('Fortsetter', 'Held fram', 'Continues'),
  delAv: label('Del av', 'Del av', 'Part of'),
  seOgsa: label('Se også', 'Sjå også', 'See also'),
}

export const linkStateWords: Record<LinkState, Words> = {
  apen: label('Ikke funnet ennå', 'Ikkje funnen enno', 'Not found yet'),
  foreslatt: label('Foreslått', 'Føreslått', 'Proposed'),
  bekreftet: label('Bekreftet', 'Stadfesta', 'Confirmed'),
  avvist: label('Avvist', 'Avvist', 'Dismissed'),
}
