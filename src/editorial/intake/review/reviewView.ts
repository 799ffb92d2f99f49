import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access/permissions.ts'
import type { Forslag } from '../../../generated/payload-types.ts'
import { redactFileName } from '../../../intake/redactFileName.ts'
import { foundOn } from '../../../intake/review/foundOn.ts'
import { maskLine } from '../../../intake/review/maskLine.ts'
import { suggestFunction } from '../../../intake/review/suggestFunction.ts'
import type { ReviewView, ViewLink } from '../../../intake/review/view.ts'
import { idOf } from '../../idOf.ts'
import { intakeIssueText } from '../../intakeIssueText.ts'
import { type LinkRow, reasonsOf } from '../links/linksOf.ts'
import { pointsFrom } from '../links/pointersOf.ts'
import { editionOfReview } from './editionOfReview.ts'
import { labelsOf } from './labelsOf.ts'
import { namesOf } from './namesOf.ts'
import { type OpenedReview, openReview } from './openReview.ts'

/**
 * What the proof-reading page shows of a proposal. Personal data is masked, unless `show`: who may read the proposal
 * may read its document too.
 */
export async function reviewView(id: string, show: boolean, req: PayloadRequest): Promise<ReviewView> {
  const opened = await openReview(id, req)
  const { forslag, reading, steps, standing } = opened
  const { koblinger, oppdaterer, endringer } = await editionOfReview(opened, req)
  const named = await namesOf(koblinger, oppdaterer, req)
  return {
    ...standing,
    id: forslag.id,
    tittel: forslag.tittel,
    status: forslag.status,
    avvistFordi: forslag.avvistFordi ?? null,
    lagring: forslag.lagring ?? 0,
    dokument: redactFileName(reading.source),
    lines: linesOf(opened, show),
    merknader: reading.issues.map((issue) => intakeIssueText(issue, req.i18n?.language)),
    begreper: await labelsOf(standing, endringer, req),
    avgjorelser: steps.length,
    ble: madeOf(forslag),
    redaktor: hasRole(req, 'redaktor'),
    harPersonopplysninger: reading.personopplysninger.length > 0,
    koblinger: koblinger.map((link) => linkOf(link, standing, named)),
    oppdaterer: named('tiltak', oppdaterer),
    endringer: forslag.status === 'ny' ? endringer : [],
  }
}

const linesOf = ({ reading, standing, lines }: OpenedReview, show: boolean): ReviewView['lines'] =>
  standing.lines.map((line) => {
    const text = (lines[line.linje - 1] ?? '').trim().normalize('NFC')
    const found = foundOn(
      text,
      reading.personopplysninger.filter(({ linje }) => linje === line.linje),
    )
    return {
      ...line,
      biter: maskLine(text, found, show),
      funksjon: found.some(({ type }) => type !== 'fotograf')
        ? suggestFunction(text, standing.malform)
        : null,
    }
  })

const linkOf = (
  { id, type, tilstand, linje = null, tekst = null, grunner, tiltak, motForslag }: LinkRow,
  { items }: OpenedReview['standing'],
  named: Awaited<ReturnType<typeof namesOf>>,
): ViewLink => ({
  id: id ?? '',
  type,
  tilstand,
  linje,
  tekst,
  punkt: referenceOf({ linje, tekst }, items),
  grunner: reasonsOf({ grunner }),
  mot: [
    ...(tiltak ?? []).map((one) => named('tiltak', idOf(one))),
    named('forslag', idOf(motForslag)),
  ].filter((one) => one !== null),
})

const referenceOf = (
  link: Pick<ViewLink, 'linje' | 'tekst'>,
  items: OpenedReview['standing']['items'],
): string | null =>
  items.find(
    ({ ordliste, linje, tekst }) =>
      ordliste === 'relaterteTiltak' && pointsFrom(link)({ linje, sagtSom: tekst }),
  )?.key ?? null

const madeOf = ({ tiltak, ressurs }: Forslag): ReviewView['ble'] => {
  if (tiltak) return { samling: 'tiltak', id: String(tiltak) }
  return ressurs ? { samling: 'ressurser', id: String(ressurs) } : null
}
