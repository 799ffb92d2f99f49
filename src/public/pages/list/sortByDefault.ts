import type { Sort } from '../../../catalogue/query.ts'

/** The order where the visitor left it to us. */
export const sortByDefault = (q: string): Sort => (q ? 'relevans' : 'nyeste')
