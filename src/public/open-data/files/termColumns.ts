import type { Vocabulary } from '../../../domain/vocabulary.ts'
import { words } from '../../words/index.ts'
import type { Column } from './column.ts'

type Described = Exclude<Vocabulary, 'partnertyper'>

/** The terms that an entry has in a vocabulary: their codes, and beside them their names in bokmål. */
export const termColumns = (vocabulary: Described): readonly Column[] => {
  const nb = words.nb.ordliste[vocabulary].name
  const nn = words.nn.ordliste[vocabulary].name
  const column = (suffix: string, part: 'kode' | 'nb', about: Column['about']): Column => ({
    name: `${vocabulary}${suffix}`,
    about,
    of: (entry, { catalogue }) =>
      entry[vocabulary].flatMap((kode) => catalogue.terms.find(vocabulary, kode)?.[part] ?? []),
  })
  return [
    column('', 'kode', { nb: `${nb}: kodene i ordlisten`, nn: `${nn}: kodane i ordlista` }),
    column('Navn', 'nb', { nb: `${nb}: navnene på bokmål`, nn: `${nn}: namna på bokmål` }),
  ]
}
