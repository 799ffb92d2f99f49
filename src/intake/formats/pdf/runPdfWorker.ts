import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { IntakeIssue } from '../../reading.ts'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import type { Piece } from './piece.ts'

type Message = { pieces: Piece[] } | { pages: number } | { fault: IntakeIssue['code'] }

export interface PdfPages {
  /** Pieces of each page read, in the file's order. */
  read: readonly (readonly Piece[])[]
  /** How many pages the file has. */
  pages: number
}

// Every way in starts in the project’s own folder; a bundle has no file address of its own, and should not look there
// for one. An image has no sources.
const scripts = ['src/intake/formats/pdf/pdfWorker.mjs', 'dist/pdfWorker.js']
const script = (): string => {
  const [source = '', bundled = ''] = scripts.map((file) =>
    path.join(/* turbopackIgnore: true */ process.cwd(), file),
  )
  return existsSync(source) ? source : bundled
}
const watchEvery = 50

/**
 * Reads a PDF in a thread that is ended when it takes too long or too much: pdf.js follows whatever a file says, and what
 * it inflates lies outside the heap that `resourceLimits` counts, so the whole process is watched.
 */
export const runPdfWorker = (bytes: Uint8Array): Promise<PdfPages> =>
  new Promise((resolve, reject) => {
    const most = limits.pdfMemory * 1024 * 1024 + process.memoryUsage.rss()
    const deadline = Date.now() + limits.pdfTime
    const read: Piece[][] = []
    let characters = 0
    const worker = new Worker(script(), {
      workerData: { bytes: new Uint8Array(bytes), mostPages: limits.pdfPages },
      resourceLimits: { maxOldGenerationSizeMb: limits.pdfMemory, stackSizeMb: 4 },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    })
    const end = (outcome: () => void): void => {
      clearInterval(watch)
      worker.removeAllListeners()
      worker.on('error', () => undefined)
      void worker.terminate().then(outcome)
    }
    const refuse = (code: IntakeIssue['code'], facts: IntakeIssue['facts'] = {}): void =>
      end(() => reject(new Unreadable(code, facts)))
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) refuse('document-expands', { most: limits.pdfMemory })
      else if (Date.now() > deadline) refuse('document-too-slow', { seconds: limits.pdfTime / 1000 })
    }, watchEvery)
    worker.on('message', (message: Message) => {
      if ('fault' in message) return refuse(message.fault)
      if ('pages' in message) return end(() => resolve({ read, pages: message.pages }))
      read.push(message.pieces)
      characters += message.pieces.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > limits.textCharacters) refuse('document-too-long', { most: limits.textCharacters })
    })
    worker.on('error', () => refuse('document-expands', { most: limits.pdfMemory }))
    worker.on('exit', () => refuse('document-damaged'))
  })
