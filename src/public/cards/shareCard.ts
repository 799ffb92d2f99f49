/** What the picture of a page says when the page is shared. */
export interface ShareCard {
  /** What kind of page it is; empty for the site itself. */
  kind: string
  title: string
  /** Where and when, how much, by whom; may be empty. */
  detail: string
}

/** In pixels, as those who show cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const
