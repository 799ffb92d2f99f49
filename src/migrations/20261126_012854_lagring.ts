import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`fagomrader\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`aktiviteter\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`malgrupper\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`salgsargumenter\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`partnertyper\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`bli_faktorer\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`kommuner\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`fylker\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`regioner\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`sider\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_sider_v\` ADD \`version_lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lagring\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`innstillinger\` ADD \`lagring\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`fagomrader\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`aktiviteter\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`malgrupper\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`salgsargumenter\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`partnertyper\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`bli_faktorer\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`kommuner\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`fylker\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`regioner\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`sider\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`_sider_v\` DROP COLUMN \`version_lagring\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lagring\`;`)
  await db.run(sql`ALTER TABLE \`innstillinger\` DROP COLUMN \`lagring\`;`)
}
