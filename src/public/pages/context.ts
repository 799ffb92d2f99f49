import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type CatalogueContent, emptyContent, type Side } from '../../catalogue/content.ts'
import type { Malform } from '../../domain/malform.ts'
import type { Assets } from '../assets/assets.ts'
import { type UiWords, words } from '../words/index.ts'

/** What the frame around every page needs, also when there is no catalogue yet. */
export interface Shell {
  malform: Malform
  words: UiWords
  assets: Pick<Assets, 'style' | 'script' | 'icon' | 'preview'>
  origin: string
  /** Address of this page without language prefix, with its question. */
  path: string
  sider: readonly Pick<Side, 'slug' | 'malform' | 'tittel'>[]
  innstillinger: CatalogueContent['innstillinger']
  /** The address of a page in the language of this one. */
  link(path: string): string
}

/** What a page of the catalogue is rendered from. */
export interface PageContext extends Shell {
  catalogue: Catalogue
  /** Rendering a draft for someone logged in: says so, and asks not to be indexed. */
  preview: boolean
}

type ShellParts = Pick<Shell, 'malform' | 'assets' | 'origin' | 'path'>
/** What the frame takes from the catalogue, where there is one. */
type SiteContent = Pick<CatalogueContent, 'sider' | 'innstillinger'>

/** Bokmål lives at the root, nynorsk under `/nn`. */
export const languagePrefix: Readonly<Record<Malform, string>> = { nb: '', nn: '/nn' }

export const inLanguage = (malform: Malform, path: string): string =>
  malform === 'nb' ? path : `${languagePrefix[malform]}${path === '/' ? '' : path}`

export const createShell = (
  parts: ShellParts,
  { sider, innstillinger }: SiteContent = emptyContent,
): Shell => ({
  ...parts,
  sider,
  innstillinger,
  words: words[parts.malform],
  link: (path) => inLanguage(parts.malform, path),
})

/** The context of a page; `preview` renders a draft. */
export const createPageContext = ({
  catalogue,
  preview = false,
  ...parts
}: ShellParts & { catalogue: Catalogue; preview?: boolean }): PageContext => ({
  ...createShell(parts, catalogue.content),
  catalogue,
  preview,
})
