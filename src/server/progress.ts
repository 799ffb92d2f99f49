/** One line of progress on standard output; in a terminal the line of a running step is rewritten. */
export function progress(text: string, done?: number, total?: number): void {
  const count = total ? ` ${done} av ${total}` : ''
  const whole = done === undefined || done === total
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K  ${text}${count}${whole ? '\n' : ''}`)
  else if (whole) process.stdout.write(`  ${text}${count}\n`)
}
