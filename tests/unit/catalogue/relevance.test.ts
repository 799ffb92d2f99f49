import { expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { corpus } from './relevance/corpus.ts'
import { seedGround } from './relevance/seedGround.ts'

const catalogue = createCatalogue({ ...seedGround, tiltak: corpus })
const search = (q: string) =>
  catalogue
    .query({ q, choices: {}, sort: 'relevans', page: 1, pageSize: 100 })
    .entries.map((entry) => entry.slug)

/** What a text has to find first, in whatever order, and what may not be found at all. */
it.each<[why: string, q: string, first: readonly string[], never?: readonly string[]]>([
  ['a title', 'gründerskolen', ['grunderskolen']],
  ['a title word before the same word in a text', 'prosjekt', ['rapport-om-drift']],
  ['a title in the other standard', 'kom hjem til jul', ['kom-heim-til-jul']],
  ['a compound in the title by its last part', 'messe', ['jobbmesse-i-oslo']],
  ['a compound in the title by its first part', 'student', ['studentbussen']],
  ['bokmål finds nynorsk', 'nettsted', ['nettstaden-for-tilflyttarar']],
  ['nynorsk finds bokmål', 'nettstad', ['nettstaden-for-tilflyttarar', 'rapport-om-drift']],
  ['an inflected nynorsk word by bokmål', 'skoler', ['skulen-som-hjarte']],
  ['a nynorsk word in a bokmål text', 'bustader', ['hus-som-star-tomme', 'boligtorget']],
  ['plural and definite forms', 'flyktningene', ['flyktninger-blir']],
  ['a term by its label', 'vertskapsordning', ['bli-boende']],
  ['a term by its nynorsk label', 'arbeidsinnvandrarar', ['polske-fagfolk', 'velkomen-til-fjorden']],
  ['a term by a hidden spelling', 'facebook-gruppe', ['fjellbygda-pa-instagram']],
  ['a term by another label', 'gründere', ['grunderskolen']],
  ['a target group', 'barnefamilier', ['skulen-som-hjarte', 'bli-boende']],
  ['a part of a target group', 'familier', ['bli-boende']],
  ['a bli-faktor', 'bolig', ['boligtorget', 'hus-som-star-tomme']],
  ['a kommune', 'steinkjer', ['bli-boende'], ['boligtorget']],
  ['a kommune by its Sámi name', 'Stïentje', ['bli-boende']],
  ['a Sámi name in plain letters', 'gaivuotna', ['samiske-rotter']],
  ['a Kven name', 'kaivuono', ['samiske-rotter', 'seks-kommuner-sammen']],
  ['another Kven name', 'Raisi', ['boligtorget']],
  ['a former kommune', 'Verran', ['bli-boende']],
  ['a former number', '1702', ['bli-boende']],
  ['today’s number', '5006', ['bli-boende']],
  [
    'a former fylke',
    'Hordaland',
    ['skulen-som-hjarte', 'idedugnad', 'nettstaden-for-tilflyttarar'],
    ['velkomen-til-fjorden'],
  ],
  ['a fylke by its Sámi name', 'Romsa', ['boligtorget', 'samiske-rotter', 'seks-kommuner-sammen']],
  ['a region', 'nord-troms', ['seks-kommuner-sammen']],
  ['a kommune of a region', 'Skjervøy', ['seks-kommuner-sammen']],
  ['a partner', 'røde kors', ['flyktninger-blir']],
  ['a partner by a part of its name', 'eksempelhage', ['grunderskolen']],
  ['a mayor in nynorsk', 'ordførar', ['ordforeren-ringer']],
  ['recruiting by the verb', 'rekruttere', ['jobbmesse-i-oslo', 'seks-kommuner-sammen']],
  ['the beginning of a word', 'velkom', ['velkomen-til-fjorden']],
  ['a letter left out', 'barnefamlier', ['skulen-som-hjarte', 'bli-boende']],
  ['two letters swapped', 'flyktnigner', ['flyktninger-blir']],
  ['a slip in a place', 'steinkjær', ['bli-boende']],
  ['aa for å', 'aalvik', ['idedugnad']],
  ['ö for ø', 'ordförer', ['ordforeren-ringer']],
  ['e for é', 'idedugnad', ['idedugnad']],
  ['a target group and a place', 'barnefamilier steinkjer', ['bli-boende'], ['skulen-som-hjarte']],
  ['an activity and a fylke', 'bolig innlandet', ['hus-som-star-tomme'], ['boligtorget']],
  ['small words that stand in every question', 'messe i oslo', ['jobbmesse-i-oslo']],
  ['a question as people put it', 'Hvordan kan vi få polske sveisere?', ['polske-fagfolk']],
  ['the same in nynorsk', 'Kva gjer ein med tomme hus?', ['hus-som-star-tomme']],
  ['small words alone', 'som', ['hus-som-star-tomme', 'skulen-som-hjarte', 'legene-som-ble']],
  ['what nothing is about', 'romfart', []],
])('finds %s: «%s»', (_, q, first, never = []) => {
  const found = search(q)
  expect([...found.slice(0, first.length)].sort()).toEqual([...first].sort())
  for (const slug of never) expect(found).not.toContain(slug)
  if (first.length === 0) expect(found).toEqual([])
})
