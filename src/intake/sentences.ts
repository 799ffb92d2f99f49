const shortForms =
  /(?:^|[\s(])(?:ca|bl|mill|mrd|kr|nr|tlf|m|f|o|a|t|s|jf|jmf|evt|inkl|pr|d|v|kl|st|\d{1,2}|\p{Lu})\.$/u

/** The sentences of a line; common short forms («ca.», «mill.», «1.») end none. */
export const sentences = (text: string): readonly string[] => {
  const parts = text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d«"(])/u)
  return parts.reduce<string[]>((all, part) => {
    const last = all.at(-1)
    if (last !== undefined && shortForms.test(last.slice(-8))) all[all.length - 1] = `${last} ${part}`
    else all.push(part)
    return all
  }, [])
}
