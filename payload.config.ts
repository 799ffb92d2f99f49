import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections/index.ts'
import { innstillinger } from './collections/innstillinger.ts'
import { apiTabForAdministrators } from './collections/shared/apiTabForAdministrators.ts'
import { comparedSettings } from './collections/shared/comparedSettings.ts'
import { richText } from './collections/shared/richText.ts'
import { i18n } from './src/admin/i18n/index.ts'
import { withOwnWords } from './src/admin/i18n/withOwnWords.ts'
import { withPlainColumns } from './src/admin/lists/withPlainColumns.ts'
import { databaseAdapter } from './src/config/database.ts'
import { env } from './src/config/env.ts'
import { createLogger } from './src/config/logger.ts'
import { noEmail } from './src/config/noEmail.ts'
import { announceAtCommit } from './src/editorial/announceAtCommit.ts'
import { problemDetails } from './src/editorial/hooks/problemDetails.ts'
import { icon } from './src/public/assets/icon.ts'

// Every way in starts in the project's own folder; a bundle has no file address of its own.
const root = process.cwd()

export default buildConfig({
  secret: env().PAYLOAD_SECRET,
  ...(env().SERVER_URL ? { serverURL: env().SERVER_URL } : {}),
  db: databaseAdapter(env()),
  email: noEmail,
  logger: createLogger(env()),
  editor: richText,
  sharp,
  i18n,
  collections,
  globals: [apiTabForAdministrators(comparedSettings(innstillinger))],
  hooks: { afterError: [problemDetails] },
  onInit: announceAtCommit,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 2,
  telemetry: false,
  upload: { limits: { fileSize: 20 * 1024 * 1024 } },
  typescript: { outputFile: path.join(root, 'src/generated/payload-types.ts'), autoGenerate: false },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd. MMM yyyy HH:mm',
    importMap: { baseDir: root, autoGenerate: false },
    meta: {
      titleSuffix: ' – Tilflyttingskatalogen',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
    },
    components: {
      graphics: { Logo: '/src/admin/brand/Logo#Logo', Icon: '/src/admin/brand/Icon#Icon' },
      providers: ['/src/admin/staleSave/NoReload#NoReload', '/src/admin/naming/Naming#Naming'],
      afterLogin: ['/src/admin/login/ForgottenPassword#ForgottenPassword'],
      beforeDashboard: ['/src/admin/desk/Desk#Desk'],
    },
  },
})
  .then(withOwnWords)
  .then(withPlainColumns)
