import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`forslag_koblinger\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`tilstand\` text DEFAULT 'apen' NOT NULL,
  	\`mot_forslag_id\` text(36),
  	\`linje\` numeric,
  	\`tekst\` text,
  	\`grunn\` text,
  	FOREIGN KEY (\`mot_forslag_id\`) REFERENCES \`forslag\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forslag\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forslag_koblinger_order_idx\` ON \`forslag_koblinger\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forslag_koblinger_parent_id_idx\` ON \`forslag_koblinger\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_koblinger_mot_forslag_idx\` ON \`forslag_koblinger\` (\`mot_forslag_id\`);`)
  await db.run(sql`CREATE TABLE \`forslag_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tiltak_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forslag\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forslag_rels_order_idx\` ON \`forslag_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forslag_rels_parent_idx\` ON \`forslag_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_rels_path_idx\` ON \`forslag_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`forslag_rels_tiltak_id_idx\` ON \`forslag_rels\` (\`tiltak_id\`);`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`endringer\` text;`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`ny_utgave_av_id\` text(36) REFERENCES forslag(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`oppdaterer_id\` text(36) REFERENCES tiltak(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`redigert\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`forslag\` ADD \`tiltak_lagring\` numeric;`)
  await db.run(sql`CREATE INDEX \`forslag_ny_utgave_av_idx\` ON \`forslag\` (\`ny_utgave_av_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_oppdaterer_idx\` ON \`forslag\` (\`oppdaterer_id\`);`)
  await db.run(sql`ALTER TABLE \`kildedokumenter\` ADD \`innlesing_id\` text(36) REFERENCES innlesinger(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_innlesing_idx\` ON \`kildedokumenter\` (\`innlesing_id\`);`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`antall_forslag\` numeric;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`forventninger_antall_dokumenter\` numeric;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`forventninger_hoyest_apne\` numeric;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`rapport\` text;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`status\` text DEFAULT 'venter' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`startet\` text;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`avsluttet\` text;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` ADD \`merke\` text;`)
  await db.run(sql`CREATE INDEX \`innlesinger_status_idx\` ON \`innlesinger\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`innlesinger_merke_idx\` ON \`innlesinger\` (\`merke\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`forslag_koblinger\`;`)
  await db.run(sql`DROP TABLE \`forslag_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_forslag\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tittel\` text NOT NULL,
  	\`lesning\` text,
  	\`status\` text DEFAULT 'ny' NOT NULL,
  	\`antall_apne\` numeric DEFAULT 0,
  	\`kildedokument_id\` text(36),
  	\`innlesing_id\` text(36),
  	\`tiltak_id\` text(36),
  	\`ressurs_id\` text(36),
  	\`avvist_fordi\` text,
  	\`gjennomgang\` text,
  	\`lagring\` numeric DEFAULT 0,
  	\`opprettet_av_id\` text(36),
  	\`endret_av_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kildedokument_id\`) REFERENCES \`kildedokumenter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`innlesing_id\`) REFERENCES \`innlesinger\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ressurs_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_forslag\`("id", "tittel", "lesning", "status", "antall_apne", "kildedokument_id", "innlesing_id", "tiltak_id", "ressurs_id", "avvist_fordi", "gjennomgang", "lagring", "opprettet_av_id", "endret_av_id", "updated_at", "created_at") SELECT "id", "tittel", "lesning", "status", "antall_apne", "kildedokument_id", "innlesing_id", "tiltak_id", "ressurs_id", "avvist_fordi", "gjennomgang", "lagring", "opprettet_av_id", "endret_av_id", "updated_at", "created_at" FROM \`forslag\`;`)
  await db.run(sql`DROP TABLE \`forslag\`;`)
  await db.run(sql`ALTER TABLE \`__new_forslag\` RENAME TO \`forslag\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`forslag_antall_apne_idx\` ON \`forslag\` (\`antall_apne\`);`)
  await db.run(sql`CREATE INDEX \`forslag_kildedokument_idx\` ON \`forslag\` (\`kildedokument_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_innlesing_idx\` ON \`forslag\` (\`innlesing_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_tiltak_idx\` ON \`forslag\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_ressurs_idx\` ON \`forslag\` (\`ressurs_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_opprettet_av_idx\` ON \`forslag\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_endret_av_idx\` ON \`forslag\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_updated_at_idx\` ON \`forslag\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forslag_created_at_idx\` ON \`forslag\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_kildedokumenter\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`navn\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`tekst\` text,
  	\`innholdstype\` text,
  	\`opprettet_av_id\` text(36),
  	\`endret_av_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_kildedokumenter\`("id", "navn", "sha256", "tekst", "innholdstype", "opprettet_av_id", "endret_av_id", "updated_at", "created_at") SELECT "id", "navn", "sha256", "tekst", "innholdstype", "opprettet_av_id", "endret_av_id", "updated_at", "created_at" FROM \`kildedokumenter\`;`)
  await db.run(sql`DROP TABLE \`kildedokumenter\`;`)
  await db.run(sql`ALTER TABLE \`__new_kildedokumenter\` RENAME TO \`kildedokumenter\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`kildedokumenter_sha256_idx\` ON \`kildedokumenter\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_opprettet_av_idx\` ON \`kildedokumenter\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_endret_av_idx\` ON \`kildedokumenter\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_updated_at_idx\` ON \`kildedokumenter\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_created_at_idx\` ON \`kildedokumenter\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`innlesinger_status_idx\`;`)
  await db.run(sql`DROP INDEX \`innlesinger_merke_idx\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`antall_forslag\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`forventninger_antall_dokumenter\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`forventninger_hoyest_apne\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`rapport\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`status\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`startet\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`avsluttet\`;`)
  await db.run(sql`ALTER TABLE \`innlesinger\` DROP COLUMN \`merke\`;`)
}
