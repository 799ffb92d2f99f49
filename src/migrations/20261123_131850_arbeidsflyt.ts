import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`tiltak\` ADD \`arbeidsflyt\` text DEFAULT 'kladd';`)
  await db.run(sql`ALTER TABLE \`tiltak\` ADD \`arbeidsflyt_siden\` text;`)
  await db.run(sql`ALTER TABLE \`tiltak\` ADD \`arbeidsflyt_ord\` text;`)
  await db.run(sql`CREATE INDEX \`tiltak_arbeidsflyt_idx\` ON \`tiltak\` (\`arbeidsflyt\`);`)
  await db.run(sql`ALTER TABLE \`_tiltak_v\` ADD \`version_arbeidsflyt\` text DEFAULT 'kladd';`)
  await db.run(sql`ALTER TABLE \`_tiltak_v\` ADD \`version_arbeidsflyt_siden\` text;`)
  await db.run(sql`ALTER TABLE \`_tiltak_v\` ADD \`version_arbeidsflyt_ord\` text;`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_arbeidsflyt_idx\` ON \`_tiltak_v\` (\`version_arbeidsflyt\`);`)
  await db.run(sql`ALTER TABLE \`hendelser\` ADD \`maskin\` integer;`)
  await db.run(sql`ALTER TABLE \`hendelser\` ADD \`ord\` text;`)
  await db.run(sql`ALTER TABLE \`hendelser\` ADD \`felter\` text;`)
  await db.run(sql`ALTER TABLE \`hendelser\` ADD \`lagring\` numeric;`)
  await db.run(sql`ALTER TABLE \`hendelser\` ADD \`eier_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`hendelser_eier_idx\` ON \`hendelser\` (\`eier_id\`);`)
  // What is public already has come all the way.
  await db.run(sql`UPDATE \`tiltak\` SET \`arbeidsflyt\` = 'publisert' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_tiltak_v\` SET \`version_arbeidsflyt\` = 'publisert' WHERE \`version__status\` = 'published';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_hendelser\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tidspunkt\` text NOT NULL,
  	\`handling\` text NOT NULL,
  	\`samling\` text NOT NULL,
  	\`dokument\` text NOT NULL,
  	\`tittel\` text,
  	\`bruker_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`bruker_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_hendelser\`("id", "tidspunkt", "handling", "samling", "dokument", "tittel", "bruker_id", "updated_at", "created_at") SELECT "id", "tidspunkt", "handling", "samling", "dokument", "tittel", "bruker_id", "updated_at", "created_at" FROM \`hendelser\`;`)
  await db.run(sql`DROP TABLE \`hendelser\`;`)
  await db.run(sql`ALTER TABLE \`__new_hendelser\` RENAME TO \`hendelser\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`hendelser_tidspunkt_idx\` ON \`hendelser\` (\`tidspunkt\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_samling_idx\` ON \`hendelser\` (\`samling\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_dokument_idx\` ON \`hendelser\` (\`dokument\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_bruker_idx\` ON \`hendelser\` (\`bruker_id\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_updated_at_idx\` ON \`hendelser\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_created_at_idx\` ON \`hendelser\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`tiltak_arbeidsflyt_idx\`;`)
  await db.run(sql`ALTER TABLE \`tiltak\` DROP COLUMN \`arbeidsflyt\`;`)
  await db.run(sql`ALTER TABLE \`tiltak\` DROP COLUMN \`arbeidsflyt_siden\`;`)
  await db.run(sql`ALTER TABLE \`tiltak\` DROP COLUMN \`arbeidsflyt_ord\`;`)
  await db.run(sql`DROP INDEX \`_tiltak_v_version_version_arbeidsflyt_idx\`;`)
  await db.run(sql`ALTER TABLE \`_tiltak_v\` DROP COLUMN \`version_arbeidsflyt\`;`)
  await db.run(sql`ALTER TABLE \`_tiltak_v\` DROP COLUMN \`version_arbeidsflyt_siden\`;`)
  await db.run(sql`ALTER TABLE \`_tiltak_v\` DROP COLUMN \`version_arbeidsflyt_ord\`;`)
}
