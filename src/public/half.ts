import type { CatalogueHolder } from '../catalogue/catalogueHolder.ts'
import type { AnswerCache } from './answerCache.ts'
import type { Assets } from './assets/assets.ts'
import type { Edition } from './open-data/editions/edition.ts'

/** What every route of the public half works with. */
export interface Half {
  holder: CatalogueHolder
  cache: AnswerCache
  assets: Assets
  /** The public address without a slash at the end; empty where it is not known, and links stay relative. */
  origin: string
  /** The same where it is known, else the address that the server has on its own machine: what must be absolute is. */
  address: string
  /** The frozen editions, newest first, and where their files are; null where there can be none. */
  editions(): readonly Edition[]
  editionsFolder: string | null
  /** Names the running build, so that a new one makes old copies stale. */
  build: string
}

/** What answers of data need to know of the site. */
export type Site = Pick<Half, 'origin'>
