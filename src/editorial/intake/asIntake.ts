import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The request as the intake itself makes it: what it then saves on a proposal does not count as an editor's change. */
export const asIntake = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, byIntake: true }
  return own
}

export const isIntake = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context.byIntake === true
