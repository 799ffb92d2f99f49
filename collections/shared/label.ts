import type { Words } from '../../src/domain/language.ts'

/** A text of the admin in its three languages. */
export const label = (nb: string, nn: string, en: string): Words => ({ nb, nn, en })

/** A text that is the same in both Norwegian languages. */
export const both = (norsk: string, en: string): Words => ({ nb: norsk, nn: norsk, en })
