const freshFor = 60_000
const known = new Map<string, { asked: number; answer: Promise<unknown[]> }>()

const ask = async (address: string): Promise<unknown[]> => {
  const response = await fetch(address, { credentials: 'include', headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const { docs } = (await response.json()) as { docs: unknown[] }
  return docs
}

/**
 * Every document behind a REST list address. Fields on the same page that ask for the same list share one request;
 * an answer is kept for a minute, and a failure is not kept, so that asking again is a new attempt.
 */
export const fetchAll = <Document>(address: string): Promise<Document[]> => {
  const before = known.get(address)
  if (before && Date.now() - before.asked < freshFor) return before.answer as Promise<Document[]>
  const answer = ask(address)
  known.set(address, { asked: Date.now(), answer })
  answer.catch(() => known.delete(address))
  return answer as Promise<Document[]>
}
