import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tiltak_kommuner\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36),
  	\`sagt_som\` text,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_kommuner_order_idx\` ON \`tiltak_kommuner\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_kommuner_parent_id_idx\` ON \`tiltak_kommuner\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_kommuner_kommune_idx\` ON \`tiltak_kommuner\` (\`kommune_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_perioder\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`navn\` text,
  	\`fra\` numeric,
  	\`til\` numeric,
  	\`presisering\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_perioder_order_idx\` ON \`tiltak_perioder\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_perioder_parent_id_idx\` ON \`tiltak_perioder\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_samarbeidspartnere\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type_id\` text(36),
  	\`navn\` text,
  	FOREIGN KEY (\`type_id\`) REFERENCES \`partnertyper\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_samarbeidspartnere_order_idx\` ON \`tiltak_samarbeidspartnere\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_samarbeidspartnere_parent_id_idx\` ON \`tiltak_samarbeidspartnere\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_samarbeidspartnere_type_idx\` ON \`tiltak_samarbeidspartnere\` (\`type_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_finansiering\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`belop\` numeric,
  	\`ar\` numeric,
  	\`kilde\` text,
  	\`type\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_finansiering_order_idx\` ON \`tiltak_finansiering\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_finansiering_parent_id_idx\` ON \`tiltak_finansiering\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_relaterte_tiltak\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'seOgsa',
  	\`tiltak_id\` text(36),
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_relaterte_tiltak_order_idx\` ON \`tiltak_relaterte_tiltak\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_relaterte_tiltak_parent_id_idx\` ON \`tiltak_relaterte_tiltak\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_relaterte_tiltak_tiltak_idx\` ON \`tiltak_relaterte_tiltak\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_lenker\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tekst\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_lenker_order_idx\` ON \`tiltak_lenker\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_lenker_parent_id_idx\` ON \`tiltak_lenker\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_tidligere_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_tidligere_slugs_order_idx\` ON \`tiltak_tidligere_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_tidligere_slugs_parent_id_idx\` ON \`tiltak_tidligere_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_tidligere_slugs_slug_idx\` ON \`tiltak_tidligere_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`tiltak\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tittel\` text,
  	\`ingress\` text,
  	\`beskrivelse\` text,
  	\`hovedmal\` text,
  	\`malform\` text DEFAULT 'nb',
  	\`organisering\` text,
  	\`resultater\` text,
  	\`evidens\` text DEFAULT 'utenVurdering',
  	\`kontakt_navn\` text,
  	\`kontakt_epost\` text,
  	\`kontakt_telefon\` text,
  	\`kontakt_url\` text,
  	\`opphav\` text DEFAULT 'annet',
  	\`kilde_navn\` text,
  	\`kilde_url\` text,
  	\`kilde_dokument_id\` text(36),
  	\`sist_kontrollert\` text,
  	\`neste_kontroll\` text,
  	\`interne_notater\` text,
  	\`slug\` text,
  	\`publisert_forste\` text,
  	\`opprettet_av_id\` text(36),
  	\`endret_av_id\` text(36),
  	\`sortering\` text,
  	\`sok\` text,
  	\`lagring\` numeric DEFAULT 0,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kilde_dokument_id\`) REFERENCES \`kildedokumenter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_kilde_kilde_dokument_idx\` ON \`tiltak\` (\`kilde_dokument_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tiltak_slug_idx\` ON \`tiltak\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_opprettet_av_idx\` ON \`tiltak\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_endret_av_idx\` ON \`tiltak\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_sortering_idx\` ON \`tiltak\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_sok_idx\` ON \`tiltak\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_updated_at_idx\` ON \`tiltak\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_created_at_idx\` ON \`tiltak\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_deleted_at_idx\` ON \`tiltak\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak__status_idx\` ON \`tiltak\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_idx\` ON \`tiltak\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_sortering_idx\` ON \`tiltak\` (\`_status\`,\`sortering\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_texts_order_parent\` ON \`tiltak_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fagomrader_id\` text(36),
  	\`regioner_id\` text(36),
  	\`aktiviteter_id\` text(36),
  	\`malgrupper_id\` text(36),
  	\`salgsargumenter_id\` text(36),
  	\`bli_faktorer_id\` text(36),
  	\`ressurser_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fagomrader_id\`) REFERENCES \`fagomrader\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regioner_id\`) REFERENCES \`regioner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`aktiviteter_id\`) REFERENCES \`aktiviteter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`malgrupper_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`salgsargumenter_id\`) REFERENCES \`salgsargumenter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bli_faktorer_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ressurser_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_rels_order_idx\` ON \`tiltak_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_parent_idx\` ON \`tiltak_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_path_idx\` ON \`tiltak_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_fagomrader_id_idx\` ON \`tiltak_rels\` (\`fagomrader_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_regioner_id_idx\` ON \`tiltak_rels\` (\`regioner_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_aktiviteter_id_idx\` ON \`tiltak_rels\` (\`aktiviteter_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_malgrupper_id_idx\` ON \`tiltak_rels\` (\`malgrupper_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_salgsargumenter_id_idx\` ON \`tiltak_rels\` (\`salgsargumenter_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_bli_faktorer_id_idx\` ON \`tiltak_rels\` (\`bli_faktorer_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_ressurser_id_idx\` ON \`tiltak_rels\` (\`ressurser_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_media_id_idx\` ON \`tiltak_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_kommuner\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36),
  	\`sagt_som\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_kommuner_order_idx\` ON \`_tiltak_v_version_kommuner\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_kommuner_parent_id_idx\` ON \`_tiltak_v_version_kommuner\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_kommuner_kommune_idx\` ON \`_tiltak_v_version_kommuner\` (\`kommune_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_perioder\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`navn\` text,
  	\`fra\` numeric,
  	\`til\` numeric,
  	\`presisering\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_perioder_order_idx\` ON \`_tiltak_v_version_perioder\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_perioder_parent_id_idx\` ON \`_tiltak_v_version_perioder\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_samarbeidspartnere\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type_id\` text(36),
  	\`navn\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`type_id\`) REFERENCES \`partnertyper\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_samarbeidspartnere_order_idx\` ON \`_tiltak_v_version_samarbeidspartnere\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_samarbeidspartnere_parent_id_idx\` ON \`_tiltak_v_version_samarbeidspartnere\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_samarbeidspartnere_type_idx\` ON \`_tiltak_v_version_samarbeidspartnere\` (\`type_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_finansiering\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`belop\` numeric,
  	\`ar\` numeric,
  	\`kilde\` text,
  	\`type\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_finansiering_order_idx\` ON \`_tiltak_v_version_finansiering\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_finansiering_parent_id_idx\` ON \`_tiltak_v_version_finansiering\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_relaterte_tiltak\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'seOgsa',
  	\`tiltak_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_relaterte_tiltak_order_idx\` ON \`_tiltak_v_version_relaterte_tiltak\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_relaterte_tiltak_parent_id_idx\` ON \`_tiltak_v_version_relaterte_tiltak\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_relaterte_tiltak_tiltak_idx\` ON \`_tiltak_v_version_relaterte_tiltak\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_lenker\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tekst\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_lenker_order_idx\` ON \`_tiltak_v_version_lenker\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_lenker_parent_id_idx\` ON \`_tiltak_v_version_lenker\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_version_tidligere_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_tidligere_slugs_order_idx\` ON \`_tiltak_v_version_tidligere_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_tidligere_slugs_parent_id_idx\` ON \`_tiltak_v_version_tidligere_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_tidligere_slugs_slug_idx\` ON \`_tiltak_v_version_tidligere_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tittel\` text,
  	\`version_ingress\` text,
  	\`version_beskrivelse\` text,
  	\`version_hovedmal\` text,
  	\`version_malform\` text DEFAULT 'nb',
  	\`version_organisering\` text,
  	\`version_resultater\` text,
  	\`version_evidens\` text DEFAULT 'utenVurdering',
  	\`version_kontakt_navn\` text,
  	\`version_kontakt_epost\` text,
  	\`version_kontakt_telefon\` text,
  	\`version_kontakt_url\` text,
  	\`version_opphav\` text DEFAULT 'annet',
  	\`version_kilde_navn\` text,
  	\`version_kilde_url\` text,
  	\`version_kilde_dokument_id\` text(36),
  	\`version_sist_kontrollert\` text,
  	\`version_neste_kontroll\` text,
  	\`version_interne_notater\` text,
  	\`version_slug\` text,
  	\`version_publisert_forste\` text,
  	\`version_opprettet_av_id\` text(36),
  	\`version_endret_av_id\` text(36),
  	\`version_sortering\` text,
  	\`version_sok\` text,
  	\`version_lagring\` numeric DEFAULT 0,
  	\`version_fro_merke\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kilde_dokument_id\`) REFERENCES \`kildedokumenter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_parent_idx\` ON \`_tiltak_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_kilde_version_kilde_dokument_idx\` ON \`_tiltak_v\` (\`version_kilde_dokument_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_slug_idx\` ON \`_tiltak_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_opprettet_av_idx\` ON \`_tiltak_v\` (\`version_opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_endret_av_idx\` ON \`_tiltak_v\` (\`version_endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_sortering_idx\` ON \`_tiltak_v\` (\`version_sortering\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_sok_idx\` ON \`_tiltak_v\` (\`version_sok\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_updated_at_idx\` ON \`_tiltak_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_created_at_idx\` ON \`_tiltak_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_deleted_at_idx\` ON \`_tiltak_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version__status_idx\` ON \`_tiltak_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_created_at_idx\` ON \`_tiltak_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_updated_at_idx\` ON \`_tiltak_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_latest_idx\` ON \`_tiltak_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_idx\` ON \`_tiltak_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_sortering_idx\` ON \`_tiltak_v\` (\`version__status\`,\`version_sortering\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_texts_order_parent\` ON \`_tiltak_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fagomrader_id\` text(36),
  	\`regioner_id\` text(36),
  	\`aktiviteter_id\` text(36),
  	\`malgrupper_id\` text(36),
  	\`salgsargumenter_id\` text(36),
  	\`bli_faktorer_id\` text(36),
  	\`ressurser_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fagomrader_id\`) REFERENCES \`fagomrader\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regioner_id\`) REFERENCES \`regioner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`aktiviteter_id\`) REFERENCES \`aktiviteter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`malgrupper_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`salgsargumenter_id\`) REFERENCES \`salgsargumenter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bli_faktorer_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ressurser_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_order_idx\` ON \`_tiltak_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_parent_idx\` ON \`_tiltak_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_path_idx\` ON \`_tiltak_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_fagomrader_id_idx\` ON \`_tiltak_v_rels\` (\`fagomrader_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_regioner_id_idx\` ON \`_tiltak_v_rels\` (\`regioner_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_aktiviteter_id_idx\` ON \`_tiltak_v_rels\` (\`aktiviteter_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_malgrupper_id_idx\` ON \`_tiltak_v_rels\` (\`malgrupper_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_salgsargumenter_id_idx\` ON \`_tiltak_v_rels\` (\`salgsargumenter_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_bli_faktorer_id_idx\` ON \`_tiltak_v_rels\` (\`bli_faktorer_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_ressurser_id_idx\` ON \`_tiltak_v_rels\` (\`ressurser_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_media_id_idx\` ON \`_tiltak_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`ressurser_funn\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tekst\` text,
  	\`type\` text DEFAULT 'funn',
  	\`rekruttering\` text,
  	\`rang\` numeric,
  	\`kilde\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ressurser_funn_order_idx\` ON \`ressurser_funn\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_funn_parent_id_idx\` ON \`ressurser_funn\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ressurser_tidligere_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ressurser_tidligere_slugs_order_idx\` ON \`ressurser_tidligere_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_tidligere_slugs_parent_id_idx\` ON \`ressurser_tidligere_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_tidligere_slugs_slug_idx\` ON \`ressurser_tidligere_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`ressurser\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tittel\` text,
  	\`type\` text DEFAULT 'rapport',
  	\`malform\` text DEFAULT 'nb',
  	\`utgiver\` text,
  	\`ar\` numeric,
  	\`sammendrag\` text,
  	\`url\` text,
  	\`dokument_id\` text(36),
  	\`slug\` text,
  	\`publisert_forste\` text,
  	\`opprettet_av_id\` text(36),
  	\`endret_av_id\` text(36),
  	\`sortering\` text,
  	\`sok\` text,
  	\`lagring\` numeric DEFAULT 0,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`dokument_id\`) REFERENCES \`kildedokumenter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`ressurser_dokument_idx\` ON \`ressurser\` (\`dokument_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ressurser_slug_idx\` ON \`ressurser\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_opprettet_av_idx\` ON \`ressurser\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_endret_av_idx\` ON \`ressurser\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_sortering_idx\` ON \`ressurser\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_sok_idx\` ON \`ressurser\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_updated_at_idx\` ON \`ressurser\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_created_at_idx\` ON \`ressurser\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_deleted_at_idx\` ON \`ressurser\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ressurser__status_idx\` ON \`ressurser\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`ressurser_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`bli_faktorer_id\` text(36),
  	\`malgrupper_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bli_faktorer_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`malgrupper_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ressurser_rels_order_idx\` ON \`ressurser_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_rels_parent_idx\` ON \`ressurser_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_rels_path_idx\` ON \`ressurser_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_rels_bli_faktorer_id_idx\` ON \`ressurser_rels\` (\`bli_faktorer_id\`);`)
  await db.run(sql`CREATE INDEX \`ressurser_rels_malgrupper_id_idx\` ON \`ressurser_rels\` (\`malgrupper_id\`);`)
  await db.run(sql`CREATE TABLE \`_ressurser_v_version_funn\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tekst\` text,
  	\`type\` text DEFAULT 'funn',
  	\`rekruttering\` text,
  	\`rang\` numeric,
  	\`kilde\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ressurser_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_funn_order_idx\` ON \`_ressurser_v_version_funn\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_funn_parent_id_idx\` ON \`_ressurser_v_version_funn\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ressurser_v_version_tidligere_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ressurser_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_tidligere_slugs_order_idx\` ON \`_ressurser_v_version_tidligere_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_tidligere_slugs_parent_id_idx\` ON \`_ressurser_v_version_tidligere_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_tidligere_slugs_slug_idx\` ON \`_ressurser_v_version_tidligere_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_ressurser_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tittel\` text,
  	\`version_type\` text DEFAULT 'rapport',
  	\`version_malform\` text DEFAULT 'nb',
  	\`version_utgiver\` text,
  	\`version_ar\` numeric,
  	\`version_sammendrag\` text,
  	\`version_url\` text,
  	\`version_dokument_id\` text(36),
  	\`version_slug\` text,
  	\`version_publisert_forste\` text,
  	\`version_opprettet_av_id\` text(36),
  	\`version_endret_av_id\` text(36),
  	\`version_sortering\` text,
  	\`version_sok\` text,
  	\`version_lagring\` numeric DEFAULT 0,
  	\`version_fro_merke\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dokument_id\`) REFERENCES \`kildedokumenter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_ressurser_v_parent_idx\` ON \`_ressurser_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_dokument_idx\` ON \`_ressurser_v\` (\`version_dokument_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_slug_idx\` ON \`_ressurser_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_opprettet_av_idx\` ON \`_ressurser_v\` (\`version_opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_endret_av_idx\` ON \`_ressurser_v\` (\`version_endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_sortering_idx\` ON \`_ressurser_v\` (\`version_sortering\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_sok_idx\` ON \`_ressurser_v\` (\`version_sok\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_updated_at_idx\` ON \`_ressurser_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_created_at_idx\` ON \`_ressurser_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version_deleted_at_idx\` ON \`_ressurser_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_version_version__status_idx\` ON \`_ressurser_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_created_at_idx\` ON \`_ressurser_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_updated_at_idx\` ON \`_ressurser_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_latest_idx\` ON \`_ressurser_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_ressurser_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`bli_faktorer_id\` text(36),
  	\`malgrupper_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ressurser_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bli_faktorer_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`malgrupper_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ressurser_v_rels_order_idx\` ON \`_ressurser_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_rels_parent_idx\` ON \`_ressurser_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_rels_path_idx\` ON \`_ressurser_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_rels_bli_faktorer_id_idx\` ON \`_ressurser_v_rels\` (\`bli_faktorer_id\`);`)
  await db.run(sql`CREATE INDEX \`_ressurser_v_rels_malgrupper_id_idx\` ON \`_ressurser_v_rels\` (\`malgrupper_id\`);`)
  await db.run(sql`CREATE TABLE \`fagomrader\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nb\` text NOT NULL,
  	\`nn\` text NOT NULL,
  	\`definisjon\` text,
  	\`overordnet_id\` text(36),
  	\`status\` text DEFAULT 'gjeldende' NOT NULL,
  	\`erstattet_av_id\` text(36),
  	\`kode\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`overordnet_id\`) REFERENCES \`fagomrader\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`erstattet_av_id\`) REFERENCES \`fagomrader\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`fagomrader_overordnet_idx\` ON \`fagomrader\` (\`overordnet_id\`);`)
  await db.run(sql`CREATE INDEX \`fagomrader_erstattet_av_idx\` ON \`fagomrader\` (\`erstattet_av_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`fagomrader_kode_idx\` ON \`fagomrader\` (\`kode\`);`)
  await db.run(sql`CREATE INDEX \`fagomrader_sortering_idx\` ON \`fagomrader\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`fagomrader_sok_idx\` ON \`fagomrader\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`fagomrader_updated_at_idx\` ON \`fagomrader\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fagomrader_created_at_idx\` ON \`fagomrader\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fagomrader_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fagomrader\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fagomrader_texts_order_parent\` ON \`fagomrader_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`aktiviteter\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nb\` text NOT NULL,
  	\`nn\` text NOT NULL,
  	\`definisjon\` text,
  	\`overordnet_id\` text(36),
  	\`status\` text DEFAULT 'gjeldende' NOT NULL,
  	\`erstattet_av_id\` text(36),
  	\`kode\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`overordnet_id\`) REFERENCES \`aktiviteter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`erstattet_av_id\`) REFERENCES \`aktiviteter\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`aktiviteter_overordnet_idx\` ON \`aktiviteter\` (\`overordnet_id\`);`)
  await db.run(sql`CREATE INDEX \`aktiviteter_erstattet_av_idx\` ON \`aktiviteter\` (\`erstattet_av_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`aktiviteter_kode_idx\` ON \`aktiviteter\` (\`kode\`);`)
  await db.run(sql`CREATE INDEX \`aktiviteter_sortering_idx\` ON \`aktiviteter\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`aktiviteter_sok_idx\` ON \`aktiviteter\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`aktiviteter_updated_at_idx\` ON \`aktiviteter\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`aktiviteter_created_at_idx\` ON \`aktiviteter\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`aktiviteter_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`aktiviteter\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`aktiviteter_texts_order_parent\` ON \`aktiviteter_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`malgrupper\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nb\` text NOT NULL,
  	\`nn\` text NOT NULL,
  	\`definisjon\` text,
  	\`overordnet_id\` text(36),
  	\`status\` text DEFAULT 'gjeldende' NOT NULL,
  	\`erstattet_av_id\` text(36),
  	\`kode\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`overordnet_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`erstattet_av_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`malgrupper_overordnet_idx\` ON \`malgrupper\` (\`overordnet_id\`);`)
  await db.run(sql`CREATE INDEX \`malgrupper_erstattet_av_idx\` ON \`malgrupper\` (\`erstattet_av_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`malgrupper_kode_idx\` ON \`malgrupper\` (\`kode\`);`)
  await db.run(sql`CREATE INDEX \`malgrupper_sortering_idx\` ON \`malgrupper\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`malgrupper_sok_idx\` ON \`malgrupper\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`malgrupper_updated_at_idx\` ON \`malgrupper\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`malgrupper_created_at_idx\` ON \`malgrupper\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`malgrupper_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`malgrupper_texts_order_parent\` ON \`malgrupper_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`salgsargumenter\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nb\` text NOT NULL,
  	\`nn\` text NOT NULL,
  	\`definisjon\` text,
  	\`overordnet_id\` text(36),
  	\`status\` text DEFAULT 'gjeldende' NOT NULL,
  	\`erstattet_av_id\` text(36),
  	\`kode\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`overordnet_id\`) REFERENCES \`salgsargumenter\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`erstattet_av_id\`) REFERENCES \`salgsargumenter\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`salgsargumenter_overordnet_idx\` ON \`salgsargumenter\` (\`overordnet_id\`);`)
  await db.run(sql`CREATE INDEX \`salgsargumenter_erstattet_av_idx\` ON \`salgsargumenter\` (\`erstattet_av_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`salgsargumenter_kode_idx\` ON \`salgsargumenter\` (\`kode\`);`)
  await db.run(sql`CREATE INDEX \`salgsargumenter_sortering_idx\` ON \`salgsargumenter\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`salgsargumenter_sok_idx\` ON \`salgsargumenter\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`salgsargumenter_updated_at_idx\` ON \`salgsargumenter\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`salgsargumenter_created_at_idx\` ON \`salgsargumenter\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`salgsargumenter_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`salgsargumenter\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`salgsargumenter_texts_order_parent\` ON \`salgsargumenter_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partnertyper\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nb\` text NOT NULL,
  	\`nn\` text NOT NULL,
  	\`definisjon\` text,
  	\`overordnet_id\` text(36),
  	\`status\` text DEFAULT 'gjeldende' NOT NULL,
  	\`erstattet_av_id\` text(36),
  	\`kode\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`overordnet_id\`) REFERENCES \`partnertyper\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`erstattet_av_id\`) REFERENCES \`partnertyper\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partnertyper_overordnet_idx\` ON \`partnertyper\` (\`overordnet_id\`);`)
  await db.run(sql`CREATE INDEX \`partnertyper_erstattet_av_idx\` ON \`partnertyper\` (\`erstattet_av_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partnertyper_kode_idx\` ON \`partnertyper\` (\`kode\`);`)
  await db.run(sql`CREATE INDEX \`partnertyper_sortering_idx\` ON \`partnertyper\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`partnertyper_sok_idx\` ON \`partnertyper\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`partnertyper_updated_at_idx\` ON \`partnertyper\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partnertyper_created_at_idx\` ON \`partnertyper\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`partnertyper_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partnertyper\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partnertyper_texts_order_parent\` ON \`partnertyper_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`bli_faktorer\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nb\` text NOT NULL,
  	\`nn\` text NOT NULL,
  	\`definisjon\` text,
  	\`overordnet_id\` text(36),
  	\`status\` text DEFAULT 'gjeldende' NOT NULL,
  	\`erstattet_av_id\` text(36),
  	\`kode\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`overordnet_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`erstattet_av_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bli_faktorer_overordnet_idx\` ON \`bli_faktorer\` (\`overordnet_id\`);`)
  await db.run(sql`CREATE INDEX \`bli_faktorer_erstattet_av_idx\` ON \`bli_faktorer\` (\`erstattet_av_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bli_faktorer_kode_idx\` ON \`bli_faktorer\` (\`kode\`);`)
  await db.run(sql`CREATE INDEX \`bli_faktorer_sortering_idx\` ON \`bli_faktorer\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`bli_faktorer_sok_idx\` ON \`bli_faktorer\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`bli_faktorer_updated_at_idx\` ON \`bli_faktorer\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bli_faktorer_created_at_idx\` ON \`bli_faktorer\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bli_faktorer_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bli_faktorer_texts_order_parent\` ON \`bli_faktorer_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommuner_historikk\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nummer\` text NOT NULL,
  	\`navn\` text NOT NULL,
  	\`gyldig_fra\` text,
  	\`gyldig_til\` text,
  	\`type\` text,
  	\`hovedetterfolger\` integer,
  	\`merknad\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommuner_historikk_order_idx\` ON \`kommuner_historikk\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_historikk_parent_id_idx\` ON \`kommuner_historikk\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommuner\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nummer\` text NOT NULL,
  	\`navn\` text NOT NULL,
  	\`fylke_id\` text(36) NOT NULL,
  	\`offisielt_navn\` text,
  	\`navn_entydig\` text NOT NULL,
  	\`navn_samisk\` text,
  	\`samisk_sprak\` text,
  	\`navn_kvensk\` text,
  	\`lat\` numeric,
  	\`lon\` numeric,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`fylke_id\`) REFERENCES \`fylker\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommuner_nummer_idx\` ON \`kommuner\` (\`nummer\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_fylke_idx\` ON \`kommuner\` (\`fylke_id\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_sortering_idx\` ON \`kommuner\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_sok_idx\` ON \`kommuner\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_updated_at_idx\` ON \`kommuner\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kommuner_created_at_idx\` ON \`kommuner\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fylker_historikk\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nummer\` text NOT NULL,
  	\`navn\` text NOT NULL,
  	\`gyldig_fra\` text,
  	\`gyldig_til\` text,
  	\`type\` text,
  	\`hovedetterfolger\` integer,
  	\`merknad\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fylker\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fylker_historikk_order_idx\` ON \`fylker_historikk\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fylker_historikk_parent_id_idx\` ON \`fylker_historikk\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fylker\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nummer\` text NOT NULL,
  	\`navn\` text NOT NULL,
  	\`navn_samisk\` text,
  	\`navn_kvensk\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fylker_nummer_idx\` ON \`fylker\` (\`nummer\`);`)
  await db.run(sql`CREATE INDEX \`fylker_sortering_idx\` ON \`fylker\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`fylker_sok_idx\` ON \`fylker\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`fylker_updated_at_idx\` ON \`fylker\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fylker_created_at_idx\` ON \`fylker\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regioner\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`navn\` text NOT NULL,
  	\`merknad\` text,
  	\`kilde\` text,
  	\`slug\` text,
  	\`sortering\` text,
  	\`sok\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regioner_slug_idx\` ON \`regioner\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regioner_sortering_idx\` ON \`regioner\` (\`sortering\`);`)
  await db.run(sql`CREATE INDEX \`regioner_sok_idx\` ON \`regioner\` (\`sok\`);`)
  await db.run(sql`CREATE INDEX \`regioner_updated_at_idx\` ON \`regioner\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regioner_created_at_idx\` ON \`regioner\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regioner_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommuner_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regioner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommuner_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regioner_rels_order_idx\` ON \`regioner_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regioner_rels_parent_idx\` ON \`regioner_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regioner_rels_path_idx\` ON \`regioner_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`regioner_rels_kommuner_id_idx\` ON \`regioner_rels\` (\`kommuner_id\`);`)
  await db.run(sql`CREATE TABLE \`forslag_apne\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`linje\` numeric,
  	\`tekst\` text NOT NULL,
  	\`ordliste\` text,
  	\`avgjort\` integer,
  	\`merknad\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forslag\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forslag_apne_order_idx\` ON \`forslag_apne\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forslag_apne_parent_id_idx\` ON \`forslag_apne\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forslag\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tittel\` text NOT NULL,
  	\`lesning\` text,
  	\`status\` text DEFAULT 'ny' NOT NULL,
  	\`antall_apne\` numeric DEFAULT 0,
  	\`kildedokument_id\` text(36),
  	\`innlesing_id\` text(36),
  	\`tiltak_id\` text(36),
  	\`ressurs_id\` text(36),
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
  await db.run(sql`CREATE INDEX \`forslag_antall_apne_idx\` ON \`forslag\` (\`antall_apne\`);`)
  await db.run(sql`CREATE INDEX \`forslag_kildedokument_idx\` ON \`forslag\` (\`kildedokument_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_innlesing_idx\` ON \`forslag\` (\`innlesing_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_tiltak_idx\` ON \`forslag\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_ressurs_idx\` ON \`forslag\` (\`ressurs_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_opprettet_av_idx\` ON \`forslag\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_endret_av_idx\` ON \`forslag\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`forslag_updated_at_idx\` ON \`forslag\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forslag_created_at_idx\` ON \`forslag\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`kildedokumenter\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`kildedokumenter_sha256_idx\` ON \`kildedokumenter\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_opprettet_av_idx\` ON \`kildedokumenter\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_endret_av_idx\` ON \`kildedokumenter\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_updated_at_idx\` ON \`kildedokumenter\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kildedokumenter_created_at_idx\` ON \`kildedokumenter\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`innlesinger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`navn\` text NOT NULL,
  	\`antall_dokumenter\` numeric,
  	\`antall_apne\` numeric,
  	\`opprettet_av_id\` text(36),
  	\`endret_av_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`innlesinger_opprettet_av_idx\` ON \`innlesinger\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`innlesinger_endret_av_idx\` ON \`innlesinger\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`innlesinger_updated_at_idx\` ON \`innlesinger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`innlesinger_created_at_idx\` ON \`innlesinger\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`kreditering\` text NOT NULL,
  	\`lisens\` text NOT NULL,
  	\`opprettet_av_id\` text(36),
  	\`endret_av_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_liste_webp_url\` text,
  	\`sizes_liste_webp_width\` numeric,
  	\`sizes_liste_webp_height\` numeric,
  	\`sizes_liste_webp_mime_type\` text,
  	\`sizes_liste_webp_filesize\` numeric,
  	\`sizes_liste_webp_filename\` text,
  	\`sizes_liste_avif_url\` text,
  	\`sizes_liste_avif_width\` numeric,
  	\`sizes_liste_avif_height\` numeric,
  	\`sizes_liste_avif_mime_type\` text,
  	\`sizes_liste_avif_filesize\` numeric,
  	\`sizes_liste_avif_filename\` text,
  	\`sizes_side_webp_url\` text,
  	\`sizes_side_webp_width\` numeric,
  	\`sizes_side_webp_height\` numeric,
  	\`sizes_side_webp_mime_type\` text,
  	\`sizes_side_webp_filesize\` numeric,
  	\`sizes_side_webp_filename\` text,
  	\`sizes_side_avif_url\` text,
  	\`sizes_side_avif_width\` numeric,
  	\`sizes_side_avif_height\` numeric,
  	\`sizes_side_avif_mime_type\` text,
  	\`sizes_side_avif_filesize\` numeric,
  	\`sizes_side_avif_filename\` text,
  	\`sizes_deling_url\` text,
  	\`sizes_deling_width\` numeric,
  	\`sizes_deling_height\` numeric,
  	\`sizes_deling_mime_type\` text,
  	\`sizes_deling_filesize\` numeric,
  	\`sizes_deling_filename\` text,
  	FOREIGN KEY (\`opprettet_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`endret_av_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_opprettet_av_idx\` ON \`media\` (\`opprettet_av_id\`);`)
  await db.run(sql`CREATE INDEX \`media_endret_av_idx\` ON \`media\` (\`endret_av_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_liste_webp_sizes_liste_webp_filename_idx\` ON \`media\` (\`sizes_liste_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_liste_avif_sizes_liste_avif_filename_idx\` ON \`media\` (\`sizes_liste_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_side_webp_sizes_side_webp_filename_idx\` ON \`media\` (\`sizes_side_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_side_avif_sizes_side_avif_filename_idx\` ON \`media\` (\`sizes_side_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_deling_sizes_deling_filename_idx\` ON \`media\` (\`sizes_deling_filename\`);`)
  await db.run(sql`CREATE TABLE \`sider\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tittel\` text,
  	\`malform\` text DEFAULT 'nb',
  	\`innhold\` text,
  	\`slug\` text,
  	\`fro_merke\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sider_slug_idx\` ON \`sider\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sider_updated_at_idx\` ON \`sider\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sider_created_at_idx\` ON \`sider\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sider__status_idx\` ON \`sider\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_sider_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tittel\` text,
  	\`version_malform\` text DEFAULT 'nb',
  	\`version_innhold\` text,
  	\`version_slug\` text,
  	\`version_fro_merke\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sider\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sider_v_parent_idx\` ON \`_sider_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_version_version_slug_idx\` ON \`_sider_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_version_version_updated_at_idx\` ON \`_sider_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_version_version_created_at_idx\` ON \`_sider_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_version_version__status_idx\` ON \`_sider_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_created_at_idx\` ON \`_sider_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_updated_at_idx\` ON \`_sider_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sider_v_latest_idx\` ON \`_sider_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`navn\` text NOT NULL,
  	\`rolle\` text DEFAULT 'bidragsyter' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`hendelser\` (
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
  await db.run(sql`CREATE INDEX \`hendelser_tidspunkt_idx\` ON \`hendelser\` (\`tidspunkt\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_samling_idx\` ON \`hendelser\` (\`samling\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_dokument_idx\` ON \`hendelser\` (\`dokument\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_bruker_idx\` ON \`hendelser\` (\`bruker_id\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_updated_at_idx\` ON \`hendelser\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hendelser_created_at_idx\` ON \`hendelser\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tiltak_id\` text(36),
  	\`ressurser_id\` text(36),
  	\`fagomrader_id\` text(36),
  	\`aktiviteter_id\` text(36),
  	\`malgrupper_id\` text(36),
  	\`salgsargumenter_id\` text(36),
  	\`partnertyper_id\` text(36),
  	\`bli_faktorer_id\` text(36),
  	\`kommuner_id\` text(36),
  	\`fylker_id\` text(36),
  	\`regioner_id\` text(36),
  	\`forslag_id\` text(36),
  	\`kildedokumenter_id\` text(36),
  	\`innlesinger_id\` text(36),
  	\`media_id\` text(36),
  	\`sider_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ressurser_id\`) REFERENCES \`ressurser\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fagomrader_id\`) REFERENCES \`fagomrader\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`aktiviteter_id\`) REFERENCES \`aktiviteter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`malgrupper_id\`) REFERENCES \`malgrupper\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`salgsargumenter_id\`) REFERENCES \`salgsargumenter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnertyper_id\`) REFERENCES \`partnertyper\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bli_faktorer_id\`) REFERENCES \`bli_faktorer\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommuner_id\`) REFERENCES \`kommuner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fylker_id\`) REFERENCES \`fylker\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regioner_id\`) REFERENCES \`regioner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forslag_id\`) REFERENCES \`forslag\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kildedokumenter_id\`) REFERENCES \`kildedokumenter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innlesinger_id\`) REFERENCES \`innlesinger\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sider_id\`) REFERENCES \`sider\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tiltak_id_idx\` ON \`payload_locked_documents_rels\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ressurser_id_idx\` ON \`payload_locked_documents_rels\` (\`ressurser_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fagomrader_id_idx\` ON \`payload_locked_documents_rels\` (\`fagomrader_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_aktiviteter_id_idx\` ON \`payload_locked_documents_rels\` (\`aktiviteter_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_malgrupper_id_idx\` ON \`payload_locked_documents_rels\` (\`malgrupper_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_salgsargumenter_id_idx\` ON \`payload_locked_documents_rels\` (\`salgsargumenter_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partnertyper_id_idx\` ON \`payload_locked_documents_rels\` (\`partnertyper_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bli_faktorer_id_idx\` ON \`payload_locked_documents_rels\` (\`bli_faktorer_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kommuner_id_idx\` ON \`payload_locked_documents_rels\` (\`kommuner_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fylker_id_idx\` ON \`payload_locked_documents_rels\` (\`fylker_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regioner_id_idx\` ON \`payload_locked_documents_rels\` (\`regioner_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forslag_id_idx\` ON \`payload_locked_documents_rels\` (\`forslag_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kildedokumenter_id_idx\` ON \`payload_locked_documents_rels\` (\`kildedokumenter_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_innlesinger_id_idx\` ON \`payload_locked_documents_rels\` (\`innlesinger_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sider_id_idx\` ON \`payload_locked_documents_rels\` (\`sider_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`innstillinger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`utgiver\` text DEFAULT 'Tilflyttingskatalogen',
  	\`kontakt_epost\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tiltak_kommuner\`;`)
  await db.run(sql`DROP TABLE \`tiltak_perioder\`;`)
  await db.run(sql`DROP TABLE \`tiltak_samarbeidspartnere\`;`)
  await db.run(sql`DROP TABLE \`tiltak_finansiering\`;`)
  await db.run(sql`DROP TABLE \`tiltak_relaterte_tiltak\`;`)
  await db.run(sql`DROP TABLE \`tiltak_lenker\`;`)
  await db.run(sql`DROP TABLE \`tiltak_tidligere_slugs\`;`)
  await db.run(sql`DROP TABLE \`tiltak\`;`)
  await db.run(sql`DROP TABLE \`tiltak_texts\`;`)
  await db.run(sql`DROP TABLE \`tiltak_rels\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_kommuner\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_perioder\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_samarbeidspartnere\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_finansiering\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_relaterte_tiltak\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_lenker\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_version_tidligere_slugs\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_rels\`;`)
  await db.run(sql`DROP TABLE \`ressurser_funn\`;`)
  await db.run(sql`DROP TABLE \`ressurser_tidligere_slugs\`;`)
  await db.run(sql`DROP TABLE \`ressurser\`;`)
  await db.run(sql`DROP TABLE \`ressurser_rels\`;`)
  await db.run(sql`DROP TABLE \`_ressurser_v_version_funn\`;`)
  await db.run(sql`DROP TABLE \`_ressurser_v_version_tidligere_slugs\`;`)
  await db.run(sql`DROP TABLE \`_ressurser_v\`;`)
  await db.run(sql`DROP TABLE \`_ressurser_v_rels\`;`)
  await db.run(sql`DROP TABLE \`fagomrader\`;`)
  await db.run(sql`DROP TABLE \`fagomrader_texts\`;`)
  await db.run(sql`DROP TABLE \`aktiviteter\`;`)
  await db.run(sql`DROP TABLE \`aktiviteter_texts\`;`)
  await db.run(sql`DROP TABLE \`malgrupper\`;`)
  await db.run(sql`DROP TABLE \`malgrupper_texts\`;`)
  await db.run(sql`DROP TABLE \`salgsargumenter\`;`)
  await db.run(sql`DROP TABLE \`salgsargumenter_texts\`;`)
  await db.run(sql`DROP TABLE \`partnertyper\`;`)
  await db.run(sql`DROP TABLE \`partnertyper_texts\`;`)
  await db.run(sql`DROP TABLE \`bli_faktorer\`;`)
  await db.run(sql`DROP TABLE \`bli_faktorer_texts\`;`)
  await db.run(sql`DROP TABLE \`kommuner_historikk\`;`)
  await db.run(sql`DROP TABLE \`kommuner\`;`)
  await db.run(sql`DROP TABLE \`fylker_historikk\`;`)
  await db.run(sql`DROP TABLE \`fylker\`;`)
  await db.run(sql`DROP TABLE \`regioner\`;`)
  await db.run(sql`DROP TABLE \`regioner_rels\`;`)
  await db.run(sql`DROP TABLE \`forslag_apne\`;`)
  await db.run(sql`DROP TABLE \`forslag\`;`)
  await db.run(sql`DROP TABLE \`kildedokumenter\`;`)
  await db.run(sql`DROP TABLE \`innlesinger\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`sider\`;`)
  await db.run(sql`DROP TABLE \`_sider_v\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`hendelser\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`innstillinger\`;`)
}
