/** What holds for the whole catalogue, as the administrators set it. Null where they have said nothing. */
export interface Settings {
  /** Who publishes the catalogue. */
  utgiver: string | null
  /** Where visitors reach the editors. */
  kontaktEpost: string | null
}
