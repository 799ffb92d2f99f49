/** The bytes of a stream; null, with the stream cancelled, as soon as there are more than `most`. */
export async function readBounded(
  stream: ReadableStream<Uint8Array> | null | undefined,
  most: number,
): Promise<Uint8Array | null> {
  if (!stream) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    parts.push(next.value)
  }
  return Buffer.concat(parts)
}
