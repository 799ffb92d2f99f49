import type { Words } from '../../domain/language.ts'

const counted = (n: number, of: number): Words => ({
  nb: `${n} av ${of} valgt`,
  nn: `${n} av ${of} valde`,
  en: `${n} of ${of} chosen`,
})

export const termWords = {
  loading: { nb: 'Henter ordlisten …', nn: 'Hentar ordlista …', en: 'Loading the vocabulary …' },
  failed: {
    nb: 'Ordlisten kunne ikke hentes. Det du har valgt, er trygt.',
    nn: 'Ordlista kunne ikkje hentast. Det du har valt, er trygt.',
    en: 'The vocabulary could not be loaded. What you have chosen is safe.',
  },
  empty: {
    nb: 'Ordlisten har ingen begreper ennå. En redaktør kan legge dem inn under «Ordlister».',
    nn: 'Ordlista har ingen omgrep enno. Ein redaktør kan leggje dei inn under «Ordlister».',
    en: 'The vocabulary has no terms yet. An editor can add them under “Vocabularies”.',
  },
  filter: { nb: 'Finn i listen', nn: 'Finn i lista', en: 'Find in the list' },
  nothing: {
    nb: 'Ingen begreper passer. Prøv et annet ord.',
    nn: 'Ingen omgrep passar. Prøv eit anna ord.',
    en: 'No terms match. Try another word.',
  },
  noneChosen: { nb: 'Ingen valgt', nn: 'Ingen valde', en: 'None chosen' },
  retired: { nb: 'utgått', nn: 'utgått', en: 'retired' },
  counted,
}
