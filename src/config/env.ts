import { z } from 'zod'
import { ConfigFault } from './configFault.ts'

const databaseUri = /^(file:.+|mongodb(\+srv)?:\/\/.+)$/
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const sqlitePath = (folder: string) =>
  folder.startsWith('/') ? `${folder}/tilflytting.db` : `./${folder}/tilflytting.db`
const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'NODE_ENV må være production, development eller test')
    .default('development'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT må være et heltall fra 0 til 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT må være et heltall fra 0 til 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URI: z
    .string()
    .regex(databaseUri, 'DATABASE_URI må begynne med file:, mongodb:// eller mongodb+srv://')
    .optional(),
  PAYLOAD_SECRET: z
    .string('PAYLOAD_SECRET mangler (minst 32 tilfeldige tegn)')
    .min(32, 'PAYLOAD_SECRET må ha minst 32 tegn'),
  /** The public address, as visitors write it; links and cookies follow it. */
  SERVER_URL: z
    .string()
    .refine(isWebAddress, 'SERVER_URL må være en adresse som begynner med http:// eller https://')
    .transform((value) => new URL(value).origin)
    .optional(),
  FIRST_ADMIN_EMAIL: z.email('FIRST_ADMIN_EMAIL må være en e-postadresse').optional(),
  FIRST_ADMIN_PASSWORD: z.string().min(12, 'FIRST_ADMIN_PASSWORD må ha minst 12 tegn').optional(),
  MEDIA_DIR: z.string().default('media'),
  DATA_DIR: z.string().default('data'),
  /** Megabytes that a process which writes an intake run may grow to; the rest of the run goes on in a new one. */
  INTAKE_MEMORY_MB: z
    .string()
    .regex(/^\d{1,5}$/, 'INTAKE_MEMORY_MB må være et helt antall megabyte')
    .transform(Number)
    .default(500),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL må være en av ${logLevels.join(', ')}`).default('warn'),
})

// `when` keeps this rule running beside the others, so that every fault is told at once.
const wholeConfiguration = variables.refine(
  (values) => (values.FIRST_ADMIN_EMAIL === undefined) === (values.FIRST_ADMIN_PASSWORD === undefined),
  {
    error: 'FIRST_ADMIN_EMAIL og FIRST_ADMIN_PASSWORD må settes sammen, eller ingen av dem',
    when: () => true,
  },
)

export type Env = Readonly<z.output<typeof variables>> & { readonly DATABASE_URI: string }

/** Reads and checks the configuration. An empty value counts as not set. Throws one `ConfigFault` with every fault. */
export const readEnv = (source: Readonly<Record<string, string | undefined>> = process.env): Env => {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = wholeConfiguration.safeParse(filled)
  if (!result.success) throw new ConfigFault(result.error.issues.map((issue) => issue.message))
  const values = result.data
  return { ...values, DATABASE_URI: values.DATABASE_URI ?? `file:${sqlitePath(values.DATA_DIR)}` }
}

let known: Env | undefined

/** The configuration of this process, read once. */
export const env = (): Env => {
  known ??= readEnv()
  return known
}
