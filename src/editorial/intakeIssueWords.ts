import type { Words } from '../domain/language.ts'
import type { IntakeIssue } from '../intake/reading.ts'

/** What people are told of a document that could not be read as it stands: what happened, and what to do. */
export const intakeIssueWords: Readonly<Record<IntakeIssue['code'], Words>> = {
  'document-unavailable': {
    nb: 'Filen lot seg ikke åpne. Se etter om den fortsatt finnes, og om du har tilgang til den.',
    nn: 'Fila let seg ikkje opne. Sjå etter om ho framleis finst, og om du har tilgang til henne.',
    en: 'The file could not be opened. See whether it is still there, and whether you may read it.',
  },
  'document-empty': {
    nb: 'Filen er tom.',
    nn: 'Fila er tom.',
    en: 'The file is empty.',
  },
  'document-too-large': {
    nb: 'Filen er for stor. Grensen er 20 MB; fjern bildene, eller del den opp.',
    nn: 'Fila er for stor. Grensa er 20 MB; fjern bileta, eller del ho opp.',
    en: 'The file is too large. The limit is 20 MB; remove the pictures, or split it.',
  },
  'document-too-long': {
    nb: 'Dokumentet har mer enn {most} tegn tekst. Del det opp.',
    nn: 'Dokumentet har meir enn {most} teikn tekst. Del det opp.',
    en: 'The document has more than {most} characters of text. Split it.',
  },
  'document-too-complex': {
    nb: 'Filen har flere deler inni hverandre enn et vanlig dokument har. Lim inn teksten i stedet.',
    nn: 'Fila har fleire delar inni kvarandre enn eit vanleg dokument har. Lim inn teksten i staden.',
    en: 'The file has more parts inside each other than a document has. Paste the text instead.',
  },
  'document-too-slow': {
    nb: 'Filen var ikke lest etter {seconds} sekunder. Lagre den på nytt, eller lim inn teksten.',
    nn: 'Fila var ikkje lesen etter {seconds} sekund. Lagre ho på nytt, eller lim inn teksten.',
    en: 'The file was not read within {seconds} seconds. Save it again, or paste the text.',
  },
  'document-expands': {
    nb: 'Filen pakker ut til mer enn et dokument kan være. Lagre den på nytt, eller lim inn teksten.',
    nn: 'Fila pakkar ut til meir enn eit dokument kan vere. Lagre ho på nytt, eller lim inn teksten.',
    en: 'The file unpacks to more than a document can be. Save it again, or paste the text.',
  },
  'document-entities': {
    nb: 'Filen definerer egne tegn (DOCTYPE), og det gjør ingen kontorprogrammer. Lagre den på nytt.',
    nn: 'Fila definerer eigne teikn (DOCTYPE), og det gjer ingen kontorprogram. Lagre ho på nytt.',
    en: 'The file defines entities of its own (DOCTYPE), which no office program does. Save it again.',
  },
  'document-binary': {
    nb: 'Filen er ikke tekst.',
    nn: 'Fila er ikkje tekst.',
    en: 'The file is not text.',
  },
  'document-damaged': {
    nb: 'Filen er skadet, eller den er ikke det navnet sier. Åpne den i programmet den kommer fra, og lagre den på nytt.',
    nn: 'Fila er skadd, eller ho er ikkje det namnet seier. Opne ho i programmet ho kjem frå, og lagre ho på nytt.',
    en: 'The file is damaged, or not what its name says. Open it in the program it comes from, and save it again.',
  },
  'document-encrypted': {
    nb: 'Filen er låst med passord. Lagre den uten passord.',
    nn: 'Fila er låst med passord. Lagre ho utan passord.',
    en: 'The file is locked with a password. Save it without one.',
  },
  'document-no-text': {
    nb: 'Filen har ingen tekst, bare bilder. Kjør tekstgjenkjenning (OCR), eller skriv inn teksten.',
    nn: 'Fila har ingen tekst, berre bilete. Køyr tekstattkjenning (OCR), eller skriv inn teksten.',
    en: 'The file holds no text, only pictures. Run text recognition (OCR), or type the text.',
  },
  'document-unsupported': {
    nb: 'Filformatet {format} kan ikke leses. Lagre filen som DOCX, ODT, PDF, XLSX, CSV eller tekst.',
    nn: 'Filformatet {format} kan ikkje lesast. Lagre fila som DOCX, ODT, PDF, XLSX, CSV eller tekst.',
    en: 'The format {format} cannot be read. Save the file as DOCX, ODT, PDF, XLSX, CSV or text.',
  },
  'document-unfit': {
    nb: 'Dokumentet har noe som katalogen ikke har plass til ({field}). Del det opp, eller kort det ned.',
    nn: 'Dokumentet har noko som katalogen ikkje har plass til ({field}). Del det opp, eller kort det ned.',
    en: 'The document holds something that the catalogue has no room for ({field}). Split or shorten it.',
  },
  'line-too-long': {
    nb: 'Linje {place} er for lang til å leses i sin helhet. Grensen er {most} tegn.',
    nn: 'Linje {place} er for lang til å bli lesen i si heilskap. Grensa er {most} teikn.',
    en: 'Line {place} is too long to be read. The limit is {most} characters.',
  },
  'pages-left': {
    nb: 'Bare de {most} første av {pages} sider er lest. Del opp filen for å få med resten.',
    nn: 'Berre dei {most} første av {pages} sider er lesne. Del opp fila for å få med resten.',
    en: 'Only the first {most} of {pages} pages were read. Split the file to get the rest.',
  },
  'sheet-left': {
    nb: 'Arket «{sheet}» er ikke lest. Lagre det som en egen fil om det har oppføringer.',
    nn: 'Arket «{sheet}» er ikkje lese. Lagre det som ei eiga fil om det har oppføringar.',
    en: 'The sheet “{sheet}” was not read. Save it as a file of its own if it holds entries.',
  },
  'table-too-wide': {
    nb: 'Tabellen har mer enn {most} kolonner.',
    nn: 'Tabellen har meir enn {most} kolonnar.',
    en: 'The table has more than {most} columns.',
  },
  'table-too-long': {
    nb: 'Tabellen har mer enn {most} rader. Del den opp.',
    nn: 'Tabellen har meir enn {most} rader. Del han opp.',
    en: 'The table has more than {most} rows. Split it.',
  },
  'table-unknown': {
    nb: 'Ingen av kolonnene er kjent. Gi dem navn som «Tittel», «Målgrupper» og «Aktiviteter», eller oppgi hva de inneholder.',
    nn: 'Ingen av kolonnane er kjende. Gje dei namn som «Tittel», «Målgrupper» og «Aktivitetar», eller oppgje kva dei inneheld.',
    en: 'None of the columns is known. Name them «Tittel», «Målgrupper», «Aktiviteter» and so on, or tell what they hold.',
  },
  'column-unknown': {
    nb: 'Kolonnen «{place}» er ukjent. Innholdet venter på en avgjørelse i hver rad.',
    nn: 'Kolonnen «{place}» er ukjend. Innhaldet ventar på ei avgjerd i kvar rad.',
    en: 'The column “{place}” is unknown. Its content waits for a decision in each row.',
  },
  'column-twice': {
    nb: 'Kolonnen «{place}» sier det samme som en annen. Innholdet venter på en avgjørelse i hver rad.',
    nn: 'Kolonnen «{place}» seier det same som ein annan. Innhaldet ventar på ei avgjerd i kvar rad.',
    en: 'The column “{place}” holds what another holds. Its content waits for a decision in each row.',
  },
  'row-skipped': {
    nb: 'Rad {place} står over kolonnenavnene og er ikke lest.',
    nn: 'Rad {place} står over kolonnenamna og er ikkje lesen.',
    en: 'Row {place} stands above the column names and was not read.',
  },
  'formula-kept': {
    nb: 'Celle {place} er en formel. Verdien den sist ga, er lest.',
    nn: 'Celle {place} er ein formel. Verdien han sist gav, er lesen.',
    en: 'Cell {place} is a formula. The value it last gave was read.',
  },
  'picture-missing': {
    nb: 'Bildet {place} finnes ikke i katalogen og hentes aldri. Last det opp under Bilder med samme filnavn før forslaget godtas.',
    nn: 'Biletet {place} finst ikkje i katalogen og blir aldri henta. Last det opp under Bilete med same filnamn før forslaget blir godteke.',
    en: 'The picture {place} is not in the catalogue and is never fetched. Upload it under Pictures with the same file name before the proposal is accepted.',
  },
}
