import type { Entry } from '../../catalogue/entry.ts'
import type { Settings } from '../../catalogue/settings.ts'
import type { Malform } from '../../domain/malform.ts'

/** What a reference to an entry says: this version of it, at the address that stays. */
export interface Citation {
  id: string
  title: string
  malform: Malform
  /** Who publishes the catalogue; the catalogue itself where nobody is named. */
  author: string
  catalogue: string
  /** The day of the version, `YYYY-MM-DD`, Norwegian time. */
  day: string
  url: string
}

const norwegianDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Oslo' })

/** `site` is the name of the catalogue, `origin` its address. */
export const citation = (
  entry: Entry,
  { utgiver }: Pick<Settings, 'utgiver'>,
  { site, origin }: { site: string; origin: string },
): Citation => ({
  id: entry.slug,
  title: entry.tittel.replace(/\s+/g, ' '),
  malform: entry.malform,
  author: utgiver ?? site,
  catalogue: site,
  day: norwegianDay.format(new Date(entry.oppdatert)),
  url: `${origin}/tiltak/${entry.slug}`,
})
