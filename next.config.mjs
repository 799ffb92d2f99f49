import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

// The server and Next share one copy of these, and so one Payload instance and one database connection.
const sharedWithServer = [
  'payload',
  '@payloadcms/db-sqlite',
  '@payloadcms/db-mongodb',
  '@payloadcms/drizzle',
  '@payloadcms/graphql',
  'mongodb',
  'mongoose',
  '@libsql/client',
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types of the whole project, once.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: sharedWithServer,
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
}

export default withPayload(nextConfig)
