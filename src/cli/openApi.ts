import { writeFile } from 'node:fs/promises'
import { createOpenApi } from '../public/api/openApi.ts'

/** Writes the API's description that is committed; a test tells when it is stale. */
await writeFile('docs/openapi.json', `${JSON.stringify(createOpenApi(), null, 2)}\n`)
