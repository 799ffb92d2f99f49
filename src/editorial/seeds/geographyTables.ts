import type { GeographyData, Region } from '../../domain/geography/place.ts'
import type { SeedTable } from './seedTable.ts'

const fylkerTable = ({ fylker }: GeographyData): SeedTable => ({
  collection: 'fylker',
  keyField: 'nummer',
  rows: fylker.map((fylke) => ({
    key: fylke.nummer,
    title: fylke.navn,
    place: `geografi/fylker.csv (${fylke.nummer})`,
    needs: [],
    data: () => ({
      nummer: fylke.nummer,
      navn: fylke.navn,
      navnSamisk: fylke.navnSamisk,
      navnKvensk: fylke.navnKvensk,
      // A county lies in no county.
      historikk: fylke.historikk.map(({ fylke: _, ...former }) => former),
    }),
  })),
})

const kommunerTable = ({ kommuner }: GeographyData): SeedTable => ({
  collection: 'kommuner',
  keyField: 'nummer',
  rows: kommuner.map(({ fylkesnummer, ...fields }) => ({
    key: fields.nummer,
    title: fields.navn,
    place: `geografi/kommuner.csv (${fields.nummer})`,
    needs: [{ collection: 'fylker', key: fylkesnummer }],
    data: (ids) => ({ ...fields, fylke: ids('fylker', fylkesnummer) }),
  })),
})

const distinct = (texts: readonly string[], separator: string): string | null =>
  [...new Set(texts)].join(separator) || null

const regionerTable = ({ regioner, kommuner }: GeographyData): SeedTable => {
  const names = new Map(kommuner.map(({ nummer, navnEntydig }) => [nummer, navnEntydig]))
  const notes = ({ medlemmer }: Region) =>
    medlemmer.flatMap(({ nummer, merknad }) =>
      merknad ? [`${names.get(nummer) ?? nummer}: ${merknad}`] : [],
    )
  return {
    collection: 'regioner',
    keyField: 'slug',
    titleField: 'navn',
    rows: regioner.map((region) => ({
      key: region.slug,
      title: region.navn,
      place: `geografi/regioner.csv (${region.navn})`,
      needs: region.medlemmer.map(({ nummer }) => ({ collection: 'kommuner', key: nummer })),
      data: (ids) => ({
        slug: region.slug,
        navn: region.navn,
        kommuner: [...new Set(region.medlemmer.map(({ nummer }) => ids('kommuner', nummer)))],
        merknad: distinct(notes(region), '\n'),
        kilde: distinct(
          region.medlemmer.flatMap(({ kilder }) => kilder),
          ' | ',
        ),
      }),
    })),
  }
}

/** Counties, then municipalities, then regions: each finds the ones it points to. */
export const geographyTables = (data: GeographyData): readonly SeedTable[] => [
  fylkerTable(data),
  kommunerTable(data),
  regionerTable(data),
]
