import type { ServerProps } from 'payload'
import { inLanguage } from '../../domain/language.ts'
import './forgottenPassword.css'
import { forgottenWords } from './forgottenWords.ts'

/** Under the login: what to do without a password. */
export const ForgottenPassword = ({ i18n: { language } }: ServerProps) => (
  <p className="forgotten-password">{inLanguage(forgottenWords, language)}</p>
)
