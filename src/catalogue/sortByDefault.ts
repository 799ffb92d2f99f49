import type { Sort } from './query.ts'

/** The order where whoever asks left it to us: what answers the words best, and without words the newest. */
export const sortByDefault = (q: string): Sort => (q ? 'relevans' : 'nyeste')
