import type { PayloadEmailAdapter } from 'payload'

/** The house sends no e-mail. Payload's own stand-in would write the whole message, login links included, to the log. */
export const noEmail: PayloadEmailAdapter = ({ payload }) => ({
  name: 'no-email',
  defaultFromAddress: 'ingen@example.invalid',
  defaultFromName: 'Tilflyttingskatalogen',
  sendEmail: async () => {
    payload.logger.warn('E-post er ikke satt opp; en melding ble ikke sendt')
  },
})
