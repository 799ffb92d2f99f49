import { createHash } from 'node:crypto'
import { compress } from '../http/compress.ts'
import { type Encoding, encodings } from '../http/encoding.ts'
import { browserScript } from './browserScript.ts'
import { designSystem } from './designSystem.ts'
import { icon as mark } from './icon.ts'
import { siteStyles } from './styles/index.ts'

/** A file whose address names its content, packed once at start. */
export interface Asset {
  path: string
  type: string
  body: Readonly<Record<Encoding, Buffer>>
}

export interface Assets {
  style: Asset
  /** Makes the pages quicker. */
  script: Asset
  icon: Asset
  /** Keeps the preview of a draft in step with what is saved. */
  preview: Asset
  /** Hash of all of them. */
  version: string
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

const asset = (name: string, extension: string, type: string, text: string): Asset => {
  const plain = Buffer.from(text)
  const packed = encodings.map((encoding) => [encoding, compress(plain, encoding, true)])
  return { path: `/assets/${name}.${hash(text)}.${extension}`, type, body: Object.fromEntries(packed) }
}

const slim = (css: string): string => css.replace(/\s*\n\s*/g, '\n')

const build = (): Assets => {
  const style = asset('site', 'css', 'text/css; charset=utf-8', `${designSystem()}\n${slim(siteStyles)}`)
  const icon = asset('icon', 'svg', 'image/svg+xml', mark)
  const javascript = (name: string, entry: string) =>
    asset(name, 'js', 'text/javascript; charset=utf-8', browserScript(entry))
  const script = javascript('site', 'site.ts')
  const preview = javascript('preview', 'preview.ts')
  const version = hash([style, script, icon, preview].map(({ path }) => path).join())
  return { style, script, icon, preview, version }
}

let built: Assets | undefined

/** The static files, read and packed once for the process; the first call takes about half a second. */
export const assets = (): Assets => {
  built ??= build()
  return built
}
