/** An entry that was public and is taken down: what its old address tells. */
export interface Withdrawn {
  slug: string
  tidligereSlugs: readonly string[]
  tittel: string
  /** When, ISO 8601. */
  tidspunkt: string
  /** Why, in the editor's words. */
  ord: string | null
}
