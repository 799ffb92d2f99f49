import { relasjonstyper } from './tiltak.ts'

/** How a proposal may hang together with an entry: it is the same one, or relates to it. */
export const linkTypes = ['sammeSom', ...relasjonstyper] as const
export type LinkType = (typeof linkTypes)[number]

/** `apen`: the other entry is not there yet. `foreslatt`: found, for a person to decide. The rest are decided. */
export const linkStates = ['apen', 'foreslatt', 'bekreftet', 'avvist'] as const
export type LinkState = (typeof linkStates)[number]

/** What a person can say of a link. */
export const linkVerdicts = ['bekreftet', 'avvist'] as const satisfies readonly LinkState[]
export type LinkVerdict = (typeof linkVerdicts)[number]
