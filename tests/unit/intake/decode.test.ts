import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/intake/decode.ts'

const words = 'Målgruppe: ungdom på øyene – «blåbær»'

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, unit] of [...text].entries()) view.setUint16(at * 2, unit.charCodeAt(0), !bigEndian)
  return bytes
}

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(new TextEncoder().encode(words))).toBe(words)
    expect(decode(new TextEncoder().encode(`\ufeff${words}`))).toBe(words)
  })

  it.each([
    ['little-endian with a mark', `\ufeff${words}`, false],
    ['big-endian with a mark', `\ufeff${words}`, true],
    ['little-endian without a mark', words, false],
    ['big-endian without a mark', words, true],
  ])('reads UTF-16 %s', (_, text, bigEndian) => {
    expect(decode(utf16(text, bigEndian))).toBe(words)
  })

  it('falls back to Windows-1252', () => {
    expect(decode(Uint8Array.from([0x4d, 0xe5, 0x6c, 0x20, 0x96, 0x20, 0xf8, 0xab]))).toBe('Mål – ø«')
  })

  it('reads UTF-8 that was cut in the middle of a letter', () => {
    const cut = new TextEncoder().encode(`${words} for båtfolk på ø`).subarray(0, -1)
    expect(decode(cut)).toBe(`${words} for båtfolk på \ufffd`)
  })

  it('refuses what is no text', () => {
    const picture = Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256)
    expect(decode(picture)).toBeNull()
  })
})
