import { orOneSentence } from './orOneSentence.ts'
import { startServer } from './startServer.ts'

await orOneSentence(startServer)
