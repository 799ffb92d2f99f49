import { defineConfig } from 'vitest/config'

// Every way into Node carries the condition: Lexical's `node` export ends a Node 20 process at start (exit code 13).
const execArgv = ['--conditions=production']
const shared = { execArgv, pool: 'forks' as const, environment: 'node' as const }
const payloadPackages = [/node_modules/]

export default defineConfig({
  ssr: { resolve: { conditions: ['production'] } },
  resolve: { alias: { '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname } },
  test: {
    projects: [
      {
        extends: true,
        // Patience, not a bar: a machine may be busy with other things.
        test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'sqlite',
          include: ['tests/integration/**/*.test.ts', 'tests/sqlite/**/*.test.ts'],
          env: { TEST_DATABASE: 'sqlite' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          server: { deps: { external: payloadPackages } },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'mongodb',
          include: ['tests/integration/**/*.test.ts', 'tests/mongodb/**/*.test.ts'],
          env: { TEST_DATABASE: 'mongodb' },
          globalSetup: ['tests/helpers/mongodbServer.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          server: { deps: { external: payloadPackages } },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'product',
          include: ['tests/product/**/*.test.ts'],
          globalSetup: ['tests/helpers/mongodbServer.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/helpers/mongodbServer.setup.ts', 'tests/helpers/sharedProduct.setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
