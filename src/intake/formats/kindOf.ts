import { decode } from '../decode.ts'
import { looksLikeTable } from '../tables/looksLikeTable.ts'

/** What a file is. `other` is a format that no reader is for; `format` names it to people. */
export type FileKind =
  | { kind: 'pdf' | 'package' | 'binary' | 'empty' }
  | { kind: 'html' | 'json' | 'csv' | 'text'; text: string }
  | { kind: 'other'; format: string }

/** Formats told by their first bytes. */
const signatures: readonly (readonly [start: string, format: string])[] = [
  ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\u001f\u008b', 'GZIP'],
  ['7z\u00bc\u00af', '7z'],
  ['Rar!', 'RAR'],
]

/** A zip file with and without anything in it. */
const zips = ['PK\u0003\u0004', 'PK\u0005\u0006']
/** The old container of .doc and .xls, and of office files behind a password. */
const compound = '\u00d0\u00cf\u0011\u00e0'
const html = /<!doctype html|<html[\s>]|<(?:head|body|main|article)[\s>]/i

const latin = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')

const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le')

const textKind = (text: string, name: string): FileKind => {
  const start = text.slice(0, 2_000)
  if (html.test(start) || (/\.x?html?$/i.test(name) && /<\w/.test(start))) return { kind: 'html', text }
  if (/^\s*(?:\[\s*\{|\{\s*")/.test(start)) return { kind: 'json', text }
  if (/\.(?:csv|tsv)$/i.test(name) || looksLikeTable(text)) return { kind: 'csv', text }
  return { kind: 'text', text }
}

/** Tells a file's kind by its bytes; the name only decides between kinds of text. */
export const kindOf = (bytes: Uint8Array, name: string): FileKind => {
  const start = latin(bytes, 1_024)
  if (start.includes('%PDF-')) return { kind: 'pdf' }
  if (zips.some((mark) => start.startsWith(mark))) return { kind: 'package' }
  if (start.startsWith(compound))
    return { kind: 'other', format: isEncrypted(bytes) ? 'encrypted' : 'Office 97–2003' }
  const known = signatures.find(([mark]) => start.startsWith(mark))
  if (known) return { kind: 'other', format: known[1] }
  const text = decode(bytes)
  if (text === null) return { kind: 'binary' }
  return text.trim() === '' ? { kind: 'empty' } : textKind(text, name)
}
