import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`avvist_fordi\` text;`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`gjennomgang\` text;`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`lagring\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`forslag\` DROP COLUMN \`avvist_fordi\`;`)
  await db.run(sql`ALTER TABLE \`forslag\` DROP COLUMN \`gjennomgang\`;`)
  await db.run(sql`ALTER TABLE \`forslag\` DROP COLUMN \`lagring\`;`)
}
