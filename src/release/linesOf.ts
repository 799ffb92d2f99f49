const lineBreak = 10

/** The lines of a file as it is read: never more of it in memory than the longest. What follows the last break is left out. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = []
  for await (const piece of pieces) {
    let from = 0
    for (let to = piece.indexOf(lineBreak); to >= 0; to = piece.indexOf(lineBreak, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, to)]).toString('utf8')
      begun = []
      from = to + 1
    }
    begun.push(piece.subarray(from))
  }
}
