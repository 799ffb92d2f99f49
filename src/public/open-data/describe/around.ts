import type { Catalogue } from '../../../catalogue/catalogue.ts'

/** What descriptions are made from. */
export interface Around {
  catalogue: Catalogue
  /** The absolute address that things are named by, without a slash at the end. */
  address: string
}
