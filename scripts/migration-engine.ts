import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, type SqlQuery } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm';
import * as binding from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool } from 'pg';
import { patient } from './migration-turn';

export const migrationsFolder = path.resolve('prisma/migrations');
const schemaFolder = path.resolve('prisma/schema');

/** Everything in the database is ours to describe: no table or enum is left to others. */
export const wholeSchema = { externalTables: [], externalEnums: [] };

/** Runs `work` with Prisma's schema engine, as WebAssembly from the package, on the database at `url`. */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
  name = 'mitra schema engine',
): Promise<T> {
  loaded ??= loadEngine();
  await loaded;
  const pool = new Pool({ connectionString: url, max: 2, application_name: name });
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptPg(pool));
  const datamodels = readSchema().map(({ path: file, content }): [string, string] => [file, content]);
  const engine = await binding.SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

/** The models, one file per noun. */
export function readSchema(): SchemaContainer[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({
      path: path.join(schemaFolder, name),
      content: readFileSync(path.join(schemaFolder, name), 'utf8'),
    }));
}

/** The migrations in the order of their names, as the engine wants them. */
export function readMigrations(): MigrationList {
  const names = existsSync(migrationsFolder) ? readdirSync(migrationsFolder, { withFileTypes: true }) : [];
  const directories = names.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: directories.sort().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readScript(name) } },
    })),
  };
}

function readScript(name: string) {
  return readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8');
}

// Prisma's adapter cuts a script at every semicolon, those inside functions and comments too. PostgreSQL takes it whole, in one
// transaction. The engine's own lock belongs to a connection and would stay behind in a pooler's; the turn (migration-turn.ts) guards us.
class WholeScriptPg extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    const executeRaw = connection.executeRaw.bind(connection);
    return Object.assign(connection, {
      executeRaw: async (query: SqlQuery) => (isEngineLock(query.sql) ? 0 : executeRaw(query)),
      executeScript: async (sql: string) =>
        void (await executeRaw({ sql: `${patient} ${sql}`, args: [], argTypes: [] })),
    });
  }
}

function isEngineLock(sql: string) {
  return sql.includes('pg_advisory_lock(');
}

// Once: a second instance would pull the memory from under the first.
let loaded: Promise<void> | undefined;

// The package's own entry imports the .wasm file as a module, which Node 20 cannot do without a flag.
async function loadEngine() {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(glue.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...binding } });
  const { __wbindgen_start: begin } = instance.exports;
  binding.__wbg_set_wasm(instance.exports);
  if (typeof begin === 'function') begin();
}
