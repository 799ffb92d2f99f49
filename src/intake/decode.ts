import { storableText } from './storableText.ts'

/** Bytes that no text holds: more of them than this share, and the file is something else. */
const binaryShare = 0.02

const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return null
}

const encodingOf = (bytes: Uint8Array): string | null => {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return utf16WithoutMark(bytes)
}

/** One broken sign, as where a copy was cut, leaves UTF-8 what it is; in another encoding every sign is broken. */
const asUtf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/gu)?.length ?? 0
  return broken === 0 || (text.match(/[\u0080-\ufffc]/gu)?.length ?? 0) > broken ? text : null
}

/** The signs of Windows-1252 from 0x80 to 0x9f; Node 20's own decoder takes them for control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const asWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)

/** Characters looked at: the start of a large file tells as much as all of it. */
const sampleLength = 100_000

const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, sampleLength)
  const controls = sample.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0
  return controls > sample.length * binaryShare
}

/** The text of a file in UTF-8, UTF-16 or Windows-1252, without byte order mark; null when it is no text at all. */
export const decode = (bytes: Uint8Array): string | null => {
  const encoding = encodingOf(bytes)
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : (asUtf8(bytes) ?? asWindows1252(bytes))
  return looksBinary(text) ? null : storableText(text)
}
