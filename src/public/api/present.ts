import type { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/entry.ts'
import type { Fylke, Kommune, Region } from '../../catalogue/place.ts'
import type { Resource } from '../../catalogue/resource.ts'
import type { Term, Vocabulary } from '../../domain/vocabulary.ts'
import type {
  fylke as fylkeSchema,
  kommune as kommuneSchema,
  region as regionSchema,
} from './schemas/places.ts'
import type { resource as resourceSchema } from './schemas/resources.ts'
import type { tiltak as tiltakSchema, tiltakSummary } from './schemas/tiltak.ts'
import type { term as termSchema } from './schemas/vocabularies.ts'

/** How the catalogue's things look to machines: codes with their labels, and links to where they live. */
export const createPresenter = (catalogue: Catalogue, origin: string) => {
  const terms = (vocabulary: Vocabulary, koder: readonly string[]) =>
    koder.flatMap((kode) => {
      const term = catalogue.terms.find(vocabulary, kode)
      return term ? [{ kode: term.kode, nb: term.nb, nn: term.nn }] : []
    })
  const links = (path: string) => ({ side: `${origin}${path}`, api: `${origin}/v1${path}` })
  const inFylke = (nummer: string) => ({ nummer, navn: catalogue.fylke(nummer)?.navn ?? null })

  const places = (entry: Entry) => ({
    kommuner: entry.kommuner.flatMap(({ nummer, sagtSom }) => {
      const place = catalogue.kommuner.find(nummer)
      return place.outcome === 'found'
        ? [{ nummer, navn: place.item.navn, sagtSom, fylke: inFylke(place.item.fylke) }]
        : []
    }),
    regioner: entry.regioner.flatMap((slug) => {
      const region = catalogue.region(slug)
      return region ? [{ slug, navn: region.navn }] : []
    }),
  })

  const summary = (entry: Entry): z.output<typeof tiltakSummary> => ({
    id: entry.id,
    slug: entry.slug,
    tittel: entry.tittel,
    malform: entry.malform,
    ingress: entry.ingress,
    fagomrader: terms('fagomrader', entry.fagomrader),
    ...places(entry),
    perioder: entry.perioder,
    evidens: entry.evidens,
    opphav: entry.opphav,
    publisert: entry.publisert,
    oppdatert: entry.oppdatert,
    lenker: links(`/tiltak/${entry.slug}`),
  })

  return {
    summary,
    entry: (entry: Entry): z.output<typeof tiltakSchema> => ({
      ...entry,
      ...summary(entry),
      eksterneLenker: entry.lenker,
      aktiviteter: terms('aktiviteter', entry.aktiviteter),
      salgsargumenter: terms('salgsargumenter', entry.salgsargumenter),
      malgrupper: terms('malgrupper', entry.malgrupper),
      bliFaktorer: terms('bliFaktorer', entry.bliFaktorer),
      samarbeidspartnere: entry.samarbeidspartnere.map(({ type, navn }) => ({
        type: terms('partnertyper', [type])[0] ?? null,
        navn,
      })),
      relaterte: catalogue.related(entry).map(({ relation, entry: other }) => ({
        type: relation,
        slug: other.slug,
        tittel: other.tittel,
      })),
    }),
    kommune: (kommune: Kommune): z.output<typeof kommuneSchema> => ({
      ...kommune,
      fylke: inFylke(kommune.fylke),
      antallTiltak: catalogue.count('kommune', kommune.nummer),
      lenker: links(`/kommuner/${kommune.nummer}`),
    }),
    fylke: (fylke: Fylke): z.output<typeof fylkeSchema> => ({
      ...fylke,
      antallTiltak: catalogue.count('fylke', fylke.nummer),
      lenker: links(`/fylker/${fylke.nummer}`),
    }),
    region: ({ slug, navn, kommuner }: Region): z.output<typeof regionSchema> => ({
      slug,
      navn,
      kommuner: kommuner.flatMap((nummer) => {
        const place = catalogue.kommuner.find(nummer)
        return place.outcome === 'found' ? [{ nummer, navn: place.item.navn }] : []
      }),
      antallTiltak: catalogue.count('region', slug),
      lenker: links(`/regioner/${slug}`),
    }),
    /** Hidden labels are for recognising and stay inside. */
    term: ({ skjulte: _hidden, ...term }: Term): z.output<typeof termSchema> => ({
      ...term,
      antallTiltak: catalogue.count(term.ordliste, term.kode),
      lenker: links(`/ordlister/${term.ordliste}/${term.kode}`),
    }),
    resource: (resource: Resource): z.output<typeof resourceSchema> => ({
      ...resource,
      bliFaktorer: terms('bliFaktorer', resource.bliFaktorer),
      malgrupper: terms('malgrupper', resource.malgrupper),
      lenker: links(`/ressurser/${resource.slug}`),
    }),
  }
}
