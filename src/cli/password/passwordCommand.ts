import { renewPassword } from '../../editorial/users/renewPassword.ts'
import type { Command } from '../command.ts'
import { withPayload } from '../withPayload.ts'

const usage = `Bruk:
  npm run password -- E-POST  gir brukeren et nytt engangspassord
`

/** `password E-MAIL`: a way back in for an administrator who has forgotten the password; no e-mail is ever sent. */
export const passwordCommand: Command = async ([email, ...rest], output) => {
  if (!email || rest.length > 0 || email.startsWith('-')) {
    output.err.write(usage)
    return 1
  }
  return withPayload(async (payload) => {
    const password = await renewPassword(payload, email)
    if (!password) {
      output.err.write(`Ingen bruker har e-postadressen ${email}.\n`)
      return 1
    }
    output.out.write(
      `Nytt passord for ${email}: ${password}\nDet vises bare nå. Bytt det etter innlogging.\n`,
    )
    return 0
  }, output)
}
