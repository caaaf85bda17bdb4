import { Client } from 'pg';
import { expect, test } from 'vitest';
import { applyMigrations } from '@/scripts/apply-migrations';
import { readSchema, wholeSchema, withSchemaEngine } from '@/scripts/migration-engine';
import { inDatabase } from './support/scratch-database';

test('two processes may migrate at once; a second time nothing is left to do', async () => {
  await inDatabase(async (url) => {
    const both = await Promise.all([applyMigrations(url), applyMigrations(url)]);
    expect(both.map(({ length }) => length > 0).sort()).toEqual([false, true]);
    expect(await applyMigrations(url)).toEqual([]);
  });
});

test('a migration that was cut short is applied again', async () => {
  await inDatabase(async (url) => {
    const all = await applyMigrations(url);
    await query(url, 'drop schema public cascade; create schema public');
    await query(url, migrationList);
    await query(url, `insert into _prisma_migrations (id, checksum, migration_name) values ('cut', '', '${all[0]}')`);
    expect(await applyMigrations(url)).toEqual(all);
  });
});

test('the migrations make the tables the models describe', async () => {
  await inDatabase(async (migrated) => {
    await applyMigrations(migrated);
    await inDatabase(async (described) => {
      await query(described, await describeAll(described));
      const [has, wants] = await Promise.all([listColumns(migrated), listColumns(described)]);
      expect(wants.filter((line) => !has.includes(line))).toEqual([]);
    });
  });
});

// As the engine makes it.
const migrationList = `create table _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null, logs text,
  rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

async function describeAll(url: string) {
  const to = { tag: 'schemaDatamodel' as const, files: readSchema() };
  const ask = { from: { tag: 'empty' as const }, to, script: true, exitCode: null, filters: wholeSchema };
  const { stdout } = await withSchemaEngine(url, (engine) => engine.diff(ask));
  return stdout ?? '';
}

async function listColumns(url: string): Promise<string[]> {
  const { rows } = await query(
    url,
    `select concat_ws(' ', table_name, column_name, udt_name, character_maximum_length, datetime_precision, is_nullable, column_default) as line
     from information_schema.columns where table_schema = 'public'
     union all select indexdef from pg_indexes where schemaname = 'public'
     union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
     union all select concat_ws(' ', enumtypid::regtype, enumlabel) from pg_enum`,
  );
  return rows.map(({ line }) => line);
}

async function query(url: string, text: string): Promise<{ rows: { line: string }[] }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
