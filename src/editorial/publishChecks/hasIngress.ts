import type { PublishCheck } from './publishCheck.ts'

/** Lists and share cards show it. */
export const hasIngress: PublishCheck = {
  name: 'hasIngress',
  missing: {
    nb: 'ingress (én eller to setninger om hva tiltaket er)',
    nn: 'ingress (éi eller to setningar om kva tiltaket er)',
    en: 'lead (one or two sentences on what the project is)',
  },
  holds: ({ ingress }) => typeof ingress === 'string' && ingress.trim().length > 0,
}
