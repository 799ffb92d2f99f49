/* The rooms of docs/architecture.md: a room imports only rooms above it in this list. */
const rooms = [
  ['domain', '^src/domain/'],
  ['config', '^src/config/'],
  ['generated', '^src/generated/'],
  ['intake', '^src/intake/'],
  ['catalogue', '^src/catalogue/'],
  ['access', '^src/access/'],
  ['editorial', '^src/editorial/'],
  ['admin', '^src/admin/'],
  ['collections', '^collections/'],
  ['release', '^src/release/'],
  ['public', '^src/public/'],
  ['payload.config', '^payload\\.config\\.ts$'],
  ['app', '^src/app/'],
  ['server', '^src/server/'],
  ['cli', '^src/cli/'],
]

const upwards = rooms.map(([name, path], index) => ({
  name: `${name}-imports-only-rooms-above-it`,
  severity: 'error',
  from: { path },
  to: { path: rooms.slice(index + 1).map(([, below]) => below) },
}))

const forbid = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } })
const editorialLibraries = '^node_modules/(payload|@payloadcms|next|mongodb|drizzle-orm)/'

module.exports = {
  forbidden: [
    ...upwards.filter((rule) => rule.to.path.length > 0),
    forbid('domain-imports-nothing', '^src/domain/', '^(src/(?!domain/)|collections/|node_modules/)'),
    forbid('intake-knows-no-payload', '^src/intake/', editorialLibraries),
    forbid('intake-knows-only-domain', '^src/intake/', '^src/(config|generated)/'),
    forbid(
      'catalogue-knows-no-framework',
      '^src/catalogue/',
      '^node_modules/(payload|@payloadcms|next|mongodb|drizzle-orm|express|react)/',
    ),
    forbid('catalogue-knows-only-domain', '^src/catalogue/', '^src/(config|generated|intake)/'),
    forbid(
      'public-knows-no-editorial-half',
      '^src/public/',
      `${editorialLibraries}|^collections/|^src/(release|editorial|admin|access|generated|intake)/`,
    ),
    forbid(
      'only-release-knows-both-halves',
      '^(src/(editorial|admin|access)/|collections/)',
      '^src/catalogue/',
    ),
    forbid(
      'admin-knows-no-database',
      '^src/admin/',
      '^(node_modules/(mongodb|drizzle-orm|@payloadcms/db-)|src/(editorial|release)/)',
    ),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/generated/|src/migrations/|\\.next|dist)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
