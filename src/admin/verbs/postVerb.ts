import type { Words } from '../../domain/language.ts'
import { dialogWords as words } from './verbWords.ts'

export type VerbAnswer<Document> = { doc: Document } | { fault: string | Words }

/** Asks for a verb; answers the document as it is then, or what stood in the way. */
export async function postVerb<Document>(
  address: string,
  body: Record<string, unknown>,
  language: string,
): Promise<VerbAnswer<Document>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as { doc?: Document; title?: string }
    return response.ok && answer.doc ? { doc: answer.doc } : { fault: answer.title ?? words.unreachable }
  } catch {
    return { fault: words.unreachable }
  }
}
