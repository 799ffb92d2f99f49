import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { jsonAnswer } from '../../api/jsonAnswer.ts'
import type { Half } from '../../half.ts'
import type { Answer } from '../../http/answer.ts'
import { addressesAt } from '../describe/addresses.ts'
import { datasets } from '../describe/datasets.ts'
import { geographyCredit, licence } from '../describe/licence.ts'
import { columns } from '../files/columns.ts'

/** What there is to fetch, for programs: data sets with their files, the columns, and the editions. */
export const dataAsJson = ({ address, editions }: Half, catalogue: Catalogue): Answer => {
  const at = addressesAt(address)
  const answer = jsonAnswer({
    versjon: catalogue.version,
    lisens: licence.address,
    kreditering: geographyCredit,
    datasett: datasets.map(({ name, title, about, files }) => ({
      navn: name,
      tittel: title,
      beskrivelse: about,
      filer: files(at).map((file) => ({ adresse: file.address, format: file.format })),
    })),
    kolonner: columns.map(({ name, about }) => ({ navn: name, ...about })),
    utgaver: editions().map(({ dato, versjon, antall, endringer, filer }) => ({
      dato,
      versjon,
      antall,
      endringer: {
        nye: endringer.nye.length,
        endret: endringer.endret.length,
        trukket: endringer.trukket.length,
      },
      filer: filer.map((file) => ({ ...file, adresse: at.file(`utgaver/${dato}/${file.navn}`) })),
    })),
  })
  // An edition may be made at any moment, without a new catalogue.
  return { ...answer, repeatable: false }
}
