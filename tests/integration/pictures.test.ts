import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const write = { overrideAccess: true, depth: 0 } as const

describe('pictures', () => {
  const upload = (data: Buffer, name: string, mimetype: string) =>
    app.payload.create({
      collection: 'media',
      data: { alt: 'Et bilde', kreditering: 'Eksempelfotografen', lisens: 'CC BY 4.0' },
      file: { data, name, mimetype, size: data.length },
      ...write,
    })
  const photo = () =>
    sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#357' } })
      .withExif({ IFD0: { Artist: 'Hemmelig navn' } })
      .jpeg()
      .toBuffer()

  it('loses its metadata and gets its sizes', async () => {
    const media = await upload(await photo(), 'foto.jpg', 'image/jpeg')
    const path = `${app.folder}/media/${media.filename}`
    const kept = await sharp(path).metadata()
    expect(kept.exif).toBeUndefined()
    expect(kept.width).toBeLessThanOrEqual(2560)
    expect(media.sizes).toMatchObject({
      listeAvif: { width: 480, mimeType: 'image/avif' },
      sideWebp: { width: 1200, mimeType: 'image/webp' },
      deling: { width: 1200, height: 630, mimeType: 'image/jpeg' },
    })
  })

  it('keeps its file when a save that brings a new one is refused', async () => {
    const media = await upload(await photo(), 'foto.jpg', 'image/jpeg')
    const data = await photo()
    const file = { data, name: 'nytt.jpg', mimetype: 'image/jpeg', size: data.length }
    const replace = (fields: { alt?: string; lagring?: number }) =>
      app.payload.update({ collection: 'media', id: media.id, data: fields, file, ...write })
    await expect(replace({ alt: '' })).rejects.toMatchObject({ status: 400 })
    await expect(replace({ lagring: Number(media.lagring) - 1 })).rejects.toMatchObject({ status: 409 })
    await sharp(`${app.folder}/media/${media.filename}`).metadata()
    await sharp(`${app.folder}/media/${media.sizes?.sideWebp?.filename}`).metadata()
    expect((await replace({ alt: 'Et nytt bilde' })).filename).toBe('nytt.jpg')
  })

  it('is refused as SVG, and as anything that only calls itself a picture', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    await expect(upload(svg, 'tegning.svg', 'image/svg+xml')).rejects.toThrow()
    await expect(upload(svg, 'tegning.png', 'image/png')).rejects.toThrow()
    await expect(upload(Buffer.from('%PDF-1.7 hei'), 'bilde.jpg', 'image/jpeg')).rejects.toThrow()
  })
})
