import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { SanitizedConfig } from 'payload'
import { i18n } from './index.ts'

/**
 * Lays our words over the finished configuration. Every Lexical editor merges its own bokmål on top of what
 * the configuration said, so ours must come after `buildConfig`.
 * The configuration is changed in place: its editors hold on to this very object.
 */
export const withOwnWords = (config: SanitizedConfig): SanitizedConfig => {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, i18n.translations)
  return config
}
