import type { Document, Outcome, Upload } from './useUploads.ts'

type Row = Omit<Outcome, 'id'>

/** One line of the server's answer. */
interface Event {
  step?: 'read' | 'write'
  done?: number
  total?: number
  rows?: readonly Row[]
}

interface End {
  /** Null where the documents were not brought in. */
  rows: readonly Row[] | null
  /** The server's own words, where it had some. */
  message: string | null
}

type Show = (states: readonly Upload['state'][]) => void

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const lines = (rest + decoder.decode(next.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as Event
  }
}

/** A table is many documents: only where each file is one does the count tell which file is next. */
const statesAt = ({ step, done = 0, total }: Event, files: number): Upload['state'][] =>
  Array.from({ length: files }, (_, at) => {
    if (step === 'write') return 'read'
    if (total !== files) return 'reading'
    return at < done ? 'read' : at === done ? 'reading' : 'queued'
  })

/** Sends documents as one run and shows, as the server tells it, how far each has come. */
export const sendDocuments = async (
  address: string,
  documents: readonly Document[],
  show: Show,
): Promise<End> => {
  if (documents.length === 0) return { rows: [], message: null }
  const form = new FormData()
  for (const { name, content } of documents) form.append('fil', content, name)
  show(documents.map(() => 'reading'))
  const response = await fetch(address, { method: 'POST', credentials: 'include', body: form }).catch(
    () => null,
  )
  if (!response?.ok || !response.body) {
    const answer = await response?.json().catch(() => null)
    return { rows: null, message: answer?.errors?.[0]?.message ?? null }
  }
  try {
    for await (const event of eventsOf(response.body)) {
      if (event.rows) return { rows: event.rows, message: null }
      if (event.step) show(statesAt(event, documents.length))
    }
  } catch {
    // The connection was cut: told as such below.
  }
  return { rows: null, message: null }
}
