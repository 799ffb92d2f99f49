import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { itemOfText, reasonsOfText, withoutWords } from '../config/factsOfText.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`forslag_apne\` ADD \`endring\` text;`)
  await db.run(sql`ALTER TABLE \`forslag_apne\` ADD \`kilde\` text;`)
  await db.run(sql`ALTER TABLE \`forslag_koblinger\` ADD \`grunner\` text;`)
  for (const { id, grunn } of await db.all<{ id: string; grunn: string }>(
    sql`SELECT \`id\`, \`grunn\` FROM \`forslag_koblinger\` WHERE \`grunn\` IS NOT NULL;`,
  ))
    await db.run(
      sql`UPDATE \`forslag_koblinger\` SET \`grunner\` = ${JSON.stringify(reasonsOfText(grunn))} WHERE \`id\` = ${id};`,
    )
  for (const item of await db.all<{ id: string; tekst: string; merknad: string }>(
    sql`SELECT \`id\`, \`tekst\`, \`merknad\` FROM \`forslag_apne\` WHERE \`merknad\` IS NOT NULL;`,
  )) {
    const { id, tekst, merknad, endring = null } = itemOfText<typeof item & { endring?: 'lagtTil' | 'fjernet' | 'satt' | null }>(item)
    await db.run(
      sql`UPDATE \`forslag_apne\` SET \`tekst\` = ${tekst}, \`merknad\` = ${merknad}, \`endring\` = ${endring} WHERE \`id\` = ${id};`,
    )
  }
  for (const { id, lesning } of await db.all<{ id: string; lesning: string }>(
    sql`SELECT \`id\`, \`lesning\` FROM \`forslag\` WHERE \`lesning\` IS NOT NULL;`,
  )) {
    const reading: { personopplysninger?: { tekst?: string }[] } = JSON.parse(lesning)
    if (reading.personopplysninger?.length) {
      const kept = { ...reading, personopplysninger: withoutWords(reading.personopplysninger) }
      await db.run(sql`UPDATE \`forslag\` SET \`lesning\` = ${JSON.stringify(kept)} WHERE \`id\` = ${id};`)
    }
  }
  await db.run(sql`ALTER TABLE \`forslag_koblinger\` DROP COLUMN \`grunn\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`forslag_koblinger\` ADD \`grunn\` text;`)
  await db.run(sql`ALTER TABLE \`forslag_koblinger\` DROP COLUMN \`grunner\`;`)
  await db.run(sql`ALTER TABLE \`forslag_apne\` DROP COLUMN \`endring\`;`)
  await db.run(sql`ALTER TABLE \`forslag_apne\` DROP COLUMN \`kilde\`;`)
}
