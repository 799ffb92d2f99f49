import type { Server } from 'node:http'

const patience = 10_000

/** On SIGTERM and SIGINT: take no more, finish what runs, close what is open, end. */
export function shutDownGracefully(server: Server, close: () => Promise<void>): void {
  let ending = false
  const end = (): void => {
    // A Ctrl-C reaches us twice: from the terminal, and passed on by the program that started us.
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), patience).unref()
    server.closeIdleConnections()
    server.close(() => {
      close()
        .then(() => process.exit(0))
        .catch(() => process.exit(1))
    })
    // Keep-alive connections that fall idle while the last answers are written.
    setInterval(() => server.closeIdleConnections(), 200).unref()
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
