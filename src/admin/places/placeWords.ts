import type { Words } from '../../domain/language.ts'

const nothing = (search: string): Words => ({
  nb: `Ingen kommune heter eller har hett «${search}».`,
  nn: `Ingen kommune heiter eller har heitt «${search}».`,
  en: `No municipality is or was called “${search}”.`,
})

const results = (n: number): Words => ({
  nb: n === 1 ? 'Én kommune passer.' : `${n} kommuner passer.`,
  nn: n === 1 ? 'Éin kommune passar.' : `${n} kommunar passar.`,
  en: n === 1 ? 'One municipality matches.' : `${n} municipalities match.`,
})

const focused = (label: string, at: number, of: number): Words => ({
  nb: `${label}, ${at} av ${of}.`,
  nn: `${label}, ${at} av ${of}.`,
  en: `${label}, ${at} of ${of}.`,
})

const picked = (label: string): Words => ({
  nb: `${label} er valgt.`,
  nn: `${label} er vald.`,
  en: `${label} is chosen.`,
})

const former = (name: string): Words => ({
  nb: `tidligere ${name}`,
  nn: `tidlegare ${name}`,
  en: `formerly ${name}`,
})

export const placeWords = {
  loading: { nb: 'Henter kommunene …', nn: 'Hentar kommunane …', en: 'Loading the municipalities …' },
  failed: {
    nb: 'Kommunene kunne ikke hentes. Det du har valgt, er trygt.',
    nn: 'Kommunane kunne ikkje hentast. Det du har valt, er trygt.',
    en: 'The municipalities could not be loaded. What you have chosen is safe.',
  },
  choose: {
    nb: 'Navn, tidligere navn eller nummer',
    nn: 'Namn, tidlegare namn eller nummer',
    en: 'Name, former name or number',
  },
  guide: {
    nb: 'Skriv for å søke. Gå i listen med piltastene, velg med Enter, lukk med Escape.',
    nn: 'Skriv for å søkje. Gå i lista med piltastane, vel med Enter, lukk med Escape.',
    en: 'Type to search. Move in the list with the arrow keys, choose with Enter, close with Escape.',
  },
  cleared: { nb: 'Valget er fjernet.', nn: 'Valet er fjerna.', en: 'The choice is removed.' },
  former,
  nothing,
  results,
  focused,
  picked,
}
