import { accountLines, type Claim } from './accountLines.ts'
import { classify } from './classify.ts'
import type { Context, ExtractedDocument, Prepared, SourceDocument } from './context.ts'
import { detectMalform } from './detectMalform.ts'
import { activityHints } from './fields/activityHints.ts'
import { argumentHints } from './fields/argumentHints.ts'
import { hintFrom } from './fields/hints.ts'
import { readClosing } from './fields/readClosing.ts'
import { readFagomrader } from './fields/readFagomrader.ts'
import { readFunding } from './fields/readFunding.ts'
import { readGroup } from './fields/readGroup.ts'
import { readLinks } from './fields/readLinks.ts'
import { readPartners } from './fields/readPartners.ts'
import { readPeriods } from './fields/readPeriods.ts'
import { readPlaces } from './fields/readPlaces.ts'
import { readReferences } from './fields/readReferences.ts'
import { readTermList } from './fields/readTermList.ts'
import { readTexts } from './fields/readTexts.ts'
import { readTitle } from './fields/readTitle.ts'
import { readToldActivities } from './fields/readToldActivities.ts'
import { readToldGroups } from './fields/readToldGroups.ts'
import { readToldPartners } from './fields/readToldPartners.ts'
import { joinWrapped } from './joinWrapped.ts'
import { leadFagomrader } from './leadFagomrader.ts'
import { personalDataOf } from './personalDataOf.ts'
import { placeValues } from './placeValues.ts'
import type { Reading, ReadingField, WaveReason } from './reading.ts'
import { redact } from './redact.ts'
import { redactWords } from './redactWords.ts'
import { regroupLists } from './regroupLists.ts'
import { splitSections } from './splitSections.ts'
import { takeContacts } from './takeContacts.ts'
import { type DocumentLines, textLines, toLines } from './toLines.ts'
import { trimFagomrader } from './trimFagomrader.ts'

const linesOf = (document: SourceDocument | ExtractedDocument): DocumentLines =>
  'bytes' in document ? toLines(document.bytes) : textLines(document.text, document.issues)

/** Reads one document with knowledge made ready; other rooms call it through createReader or createSourceReader. */
export const readDocument = (
  document: SourceDocument | ExtractedDocument,
  { indexes, gazetteer, geography }: Prepared,
): Reading => {
  const { source } = document
  const { lines, issues } = linesOf(document)
  const unwrapped = joinWrapped(lines)
  const atLine = placeValues(unwrapped)
  const placed: typeof atLine = (values) => atLine(values).map(redactWords)
  const headed = trimFagomrader(splitSections(unwrapped.lines), indexes.fagomrader)
  const all = leadFagomrader(headed, indexes.fagomrader)
  const closing = readClosing(all)
  const standing = new Set(closing.linjer)
  const title = readTitle(all, standing)
  const sections = regroupLists(takeContacts(title.sections), indexes)
  const context: Context = { sections, titleLine: title.line, indexes, geography }

  const fagomrader = readFagomrader(context)
  const aktiviteter = readTermList(context, 'aktiviteter', 'aktiviteter', hintFrom(activityHints))
  const toldActivities = readToldActivities(context, aktiviteter.values)
  const salgsargumenter = readTermList(context, 'salgsargumenter', 'salgsargumenter', hintFrom(argumentHints))
  const malgrupper = readTermList(context, 'malgrupper', 'malgrupper', readGroup)
  const samarbeidspartnere = readPartners(context)
  const toldGroups = readToldGroups(context, malgrupper.values.length > 0)
  const perioder = readPeriods(context)
  const finansiering = readFunding(context)
  const referanser = readReferences(context)
  const places = readPlaces(context, gazetteer)
  const findings = [
    fagomrader,
    aktiviteter,
    toldActivities,
    salgsargumenter,
    malgrupper,
    toldGroups,
    samarbeidspartnere,
    perioder,
    finansiering,
  ]
  const [ingress, ...beskrivelse] = readTexts(sections, 'text')
  const innholdstype = classify(unwrapped.lines, {
    sections,
    title: title.line?.text ?? '',
    hasOrigin: closing.opphav !== null,
  })

  const values = {
    tittel: title.line ? { linje: title.line.linje, tekst: redact(title.line.text) } : null,
    ingress: ingress ?? null,
    beskrivelse,
    fagomrader: placed(fagomrader.values),
    kommuner: placed(places.kommuner),
    fylker: placed(places.fylker),
    regioner: placed(places.regioner),
    perioder: placed(perioder.values),
    aktiviteter: placed([...aktiviteter.values, ...toldActivities.values]),
    salgsargumenter: placed(salgsargumenter.values),
    malgrupper: placed([...malgrupper.values, ...toldGroups.values]),
    samarbeidspartnere: placed([
      ...samarbeidspartnere.values,
      ...readToldPartners(context, samarbeidspartnere.values),
    ]),
    hovedmal: readTexts(sections, 'hovedmal'),
    delmal: readTexts(sections, 'delmal'),
    arbeidsomrader: readTexts(sections, 'arbeidsomrader'),
    organisering: readTexts(sections, 'organisering'),
    resultater: readTexts(sections, 'resultater'),
    finansiering: placed(finansiering.values),
    referanser: placed(referanser.values),
    lenker: atLine(readLinks(unwrapped.lines)),
  }
  const uavklart = placed([...findings.flatMap(({ open }) => open), ...places.open]).toSorted(
    (a, b) => a.linje - b.linje,
  )
  const personopplysninger = personalDataOf(lines, unwrapped)

  const contact = sections.filter(({ topic }) => topic === 'kontakt').flatMap(({ lines }) => [...lines])
  const claims = Object.entries({ ...values, kontakt: contact }).flatMap(([felt, value]) =>
    [value].flat().flatMap((one): Claim[] => (one ? [{ linje: one.linje, felt: felt as ReadingField }] : [])),
  )
  const waved = new Map<number, WaveReason>([
    ...sections.flatMap(({ heading }): [number, WaveReason][] =>
      heading ? [[heading.linje, 'heading']] : [],
    ),
    ...findings.flatMap(({ introductions }) =>
      introductions.map((linje): [number, WaveReason] => [linje, 'list-introduction']),
    ),
    ...title.metadata.map((linje): [number, WaveReason] => [linje, 'metadata']),
    ...closing.linjer.map((linje): [number, WaveReason] => [linje, 'closing-text']),
  ])
  return {
    source,
    innholdstype,
    malform: detectMalform(title.line, sections),
    ...values,
    opphav: closing.opphav,
    uavklart,
    personopplysninger,
    linjer: accountLines(lines, claims, waved, unwrapped.partsOf),
    issues,
  }
}
