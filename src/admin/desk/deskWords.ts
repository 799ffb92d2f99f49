import type { Words } from '../../domain/language.ts'

const openItems = (n: number): Words => ({
  nb: n === 0 ? 'klart til å godtas' : n === 1 ? '1 åpent spørsmål' : `${n} åpne spørsmål`,
  nn: n === 0 ? 'klart til å godtakast' : n === 1 ? '1 ope spørsmål' : `${n} opne spørsmål`,
  en: n === 0 ? 'ready to accept' : n === 1 ? '1 open item' : `${n} open items`,
})
const changed = (date: string): Words => ({
  nb: `endret ${date}`,
  nn: `endra ${date}`,
  en: `changed ${date}`,
})
const due = (date: string): Words => ({ nb: `frist ${date}`, nn: `frist ${date}`, en: `due ${date}` })
const published = (date: string): Words => ({
  nb: `publisert ${date}`,
  nn: `publisert ${date}`,
  en: `published ${date}`,
})

const since = (date: string): Words => ({
  nb: `siden ${date}`,
  nn: `sidan ${date}`,
  en: `since ${date}`,
})

export const deskWords = {
  heading: { nb: 'Dette venter', nn: 'Dette ventar', en: 'What is waiting' },
  create: { nb: 'Nytt tiltak', nn: 'Nytt tiltak', en: 'New project' },
  bringIn: { nb: 'Les inn dokumenter', nn: 'Les inn dokument', en: 'Bring in documents' },
  all: { nb: 'Se alle', nn: 'Sjå alle', en: 'See all' },
  untitled: { nb: 'Uten tittel', nn: 'Utan tittel', en: 'Untitled' },
  openItems,
  changed,
  due,
  published,
  since,
  panels: {
    proposals: {
      heading: { nb: 'Forslag å avgjøre', nn: 'Forslag å avgjere', en: 'Proposals to decide' },
      empty: {
        nb: 'Ingen forslag venter på svar.',
        nn: 'Ingen forslag ventar på svar.',
        en: 'No proposals are waiting for an answer.',
      },
    },
    review: {
      heading: { nb: 'Til vurdering', nn: 'Til vurdering', en: 'In review' },
      empty: {
        nb: 'Ingen tiltak venter på vurdering.',
        nn: 'Ingen tiltak ventar på vurdering.',
        en: 'No projects are waiting for review.',
      },
    },
    returned: {
      heading: { nb: 'I retur', nn: 'I retur', en: 'Sent back' },
      empty: {
        nb: 'Ingen tiltak er sendt i retur.',
        nn: 'Ingen tiltak er sende i retur.',
        en: 'No projects have been sent back.',
      },
    },
    drafts: {
      heading: { nb: 'Utkast', nn: 'Utkast', en: 'Drafts' },
      empty: {
        nb: 'Ingen utkast ligger og venter.',
        nn: 'Ingen utkast ligg og ventar.',
        en: 'No drafts are waiting.',
      },
    },
    checks: {
      heading: { nb: 'Klare for ny kontroll', nn: 'Klare for ny kontroll', en: 'Due for a check' },
      empty: {
        nb: 'Ingen tiltak har passert kontrolldatoen.',
        nn: 'Ingen tiltak har passert kontrolldatoen.',
        en: 'No project has passed its check date.',
      },
    },
    published: {
      heading: { nb: 'Sist publisert', nn: 'Sist publisert', en: 'Recently published' },
      empty: {
        nb: 'Ingenting er publisert ennå. Fyll ut et tiltak og trykk «Publiser».',
        nn: 'Ingenting er publisert enno. Fyll ut eit tiltak og trykk «Publiser».',
        en: 'Nothing is published yet. Fill in a project and press “Publish”.',
      },
    },
  },
}

export type PanelName = keyof typeof deskWords.panels
