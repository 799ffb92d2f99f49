import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { itemOfText, reasonsOfText, saidByProgram, withoutWords } from './factsOfText.ts'

interface OldProposal {
  apne?: { tekst: string; merknad?: string | null }[]
  lesning?: { personopplysninger?: { tekst?: string }[] }
  koblinger?: { grunn?: string | null; grunner?: unknown }[]
}

const hasOldText = {
  $or: [
    { 'koblinger.grunn': { $exists: true } },
    { 'apne.merknad': saidByProgram },
    { 'lesning.personopplysninger.tekst': { $gt: '' } },
    { apne: { $elemMatch: { endring: null, linje: null, tekst: /^(?:Lagt til|Fjernet|Satt til): / } } },
  ],
}

/**
 * Proposals of before reasons were kept as facts get them as facts, and keep no words of personal data. On SQLite a
 * migration does the same. Changes nothing where nothing is said in the old way.
 */
export async function fillInFacts({ connection }: Pick<MongooseAdapter, 'connection'>): Promise<void> {
  const forslag = connection.collection<OldProposal>('forslag')
  for await (const { _id, apne, koblinger, lesning } of forslag.find(hasOldText))
    await forslag.updateOne(
      { _id },
      {
        $set: {
          ...(apne && { apne: apne.map(itemOfText) }),
          ...(lesning?.personopplysninger && {
            'lesning.personopplysninger': withoutWords(lesning.personopplysninger),
          }),
          ...(koblinger && { koblinger: koblinger.map(linkOfText) }),
        },
      },
    )
}

const linkOfText = ({ grunn, ...link }: NonNullable<OldProposal['koblinger']>[number]) =>
  grunn ? { ...link, grunner: reasonsOfText(grunn) } : link
