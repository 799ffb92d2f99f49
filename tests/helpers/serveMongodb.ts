import { startMongodbServer } from './mongodbServer.ts'

// One line of JSON says where the server is, or why there is none; it stops when standard input ends.
try {
  const { uri, description, stop } = await startMongodbServer()
  process.stdout.write(`${JSON.stringify({ uri, description })}\n`)
  process.stdin.resume().once('end', async () => {
    await stop()
    process.exit(0)
  })
} catch (error) {
  process.stdout.write(`${JSON.stringify({ reason: (error as Error).message })}\n`)
}
