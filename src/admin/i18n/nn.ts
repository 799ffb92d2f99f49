import type { Language } from '@payloadcms/translations'
import { authentication } from './nn/authentication.ts'
import { dashboard } from './nn/dashboard.ts'
import { error } from './nn/error.ts'
import { fields } from './nn/fields.ts'
import { folder } from './nn/folder.ts'
import { generalAToC } from './nn/generalAToC.ts'
import { generalDToL } from './nn/generalDToL.ts'
import { generalMToR } from './nn/generalMToR.ts'
import { generalSToY } from './nn/generalSToY.ts'
import { localization } from './nn/localization.ts'
import { operators } from './nn/operators.ts'
import { upload } from './nn/upload.ts'
import { validation } from './nn/validation.ts'
import { version } from './nn/version.ts'

/**
 * The admin in nynorsk; the type demands every word that Payload's English has.
 * Dates are bokmål's: Payload loads date-fns locales from a closed list that lacks `nn`.
 */
export const nn: Language = {
  dateFNSKey: 'nb',
  translations: {
    authentication,
    dashboard,
    error,
    fields,
    folder,
    general: { ...generalAToC, ...generalDToL, ...generalMToR, ...generalSToY },
    localization,
    operators,
    upload,
    validation,
    version,
  },
}
