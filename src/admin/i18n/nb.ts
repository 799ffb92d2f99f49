import type { Language } from '@payloadcms/translations'
import { nb as payloadNb } from '@payloadcms/translations/languages/nb'
import { authentication } from './nb/authentication.ts'
import { dashboard } from './nb/dashboard.ts'
import { error } from './nb/error.ts'
import { fields } from './nb/fields.ts'
import { folder } from './nb/folder.ts'
import { general } from './nb/general.ts'
import { localization } from './nb/localization.ts'
import { operators } from './nb/operators.ts'
import { upload } from './nb/upload.ts'
import { validation } from './nb/validation.ts'
import { version } from './nb/version.ts'

const words = payloadNb.translations

/** The admin in bokmål: Payload's own words, with ours where its are wrong, stiff or unlike the rest. */
export const nb: Language = {
  dateFNSKey: payloadNb.dateFNSKey,
  translations: {
    ...words,
    authentication: { ...words.authentication, ...authentication },
    dashboard: { ...words.dashboard, ...dashboard },
    error: { ...words.error, ...error },
    fields: { ...words.fields, ...fields },
    folder: { ...words.folder, ...folder },
    general: { ...words.general, ...general },
    localization: { ...words.localization, ...localization },
    operators: { ...words.operators, ...operators },
    upload: { ...words.upload, ...upload },
    validation: { ...words.validation, ...validation },
    version: { ...words.version, ...version },
  },
}
