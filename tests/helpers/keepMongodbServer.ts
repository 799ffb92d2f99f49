import { startMongodbServer } from './mongodbServer.ts'

/* Runs the MongoDB server of a whole test run: one line of JSON when it answers, the end when standard input ends. */
try {
  const server = await startMongodbServer()
  process.stdout.write(`${JSON.stringify({ uri: server.uri, description: server.description })}\n`)
  process.stdin.resume().once('end', async () => {
    await server.stop()
    process.exit(0)
  })
} catch (error) {
  process.stdout.write(`${JSON.stringify({ reason: (error as Error).message })}\n`)
}
