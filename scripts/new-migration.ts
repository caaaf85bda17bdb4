import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationsFolder, readSchema, wholeSchema, withSchemaEngine } from './migration-engine';
import { startThrowAwayPostgres } from './parts/throw-away-postgres.mjs';

/** The models as the newest migration left them: through Prisma's own adapter the engine cannot read them back from a database. */
const snapshot = path.join(migrationsFolder, 'schema.prisma');

/** `npm run new-migration add-letters` writes what prisma/schema has and the migrations lack. Triggers are added to it by hand. */
const name = process.argv[2]
  ?.trim()
  .toLowerCase()
  .replaceAll(/[^a-z0-9]+/g, '_');
if (!name) {
  console.error('Say what changes: npm run new-migration add-letters');
  process.exit(1);
}

const script = await describeChanges();
if (script.includes('This is an empty migration')) {
  console.log('The migrations already say all that prisma/schema says.');
} else {
  const folder = path.join(migrationsFolder, `${new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), script);
  writeFileSync(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  writeFileSync(
    snapshot,
    readSchema()
      .map(({ content }) => content.trim())
      .join('\n\n')
      .concat('\n'),
  );
  console.log(`Written: ${path.relative(process.cwd(), folder)}/migration.sql`);
}

// The engine compares two texts here, yet does not begin without a database to ask for its version.
async function describeChanges() {
  const postgres = await startThrowAwayPostgres();
  try {
    const { stdout } = await withSchemaEngine(postgres.url('postgres'), (engine) =>
      engine.diff({
        from: existsSync(snapshot)
          ? { tag: 'schemaDatamodel', files: [{ path: snapshot, content: readFileSync(snapshot, 'utf8') }] }
          : { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files: readSchema() },
        script: true,
        exitCode: null,
        filters: wholeSchema,
      }),
    );
    return stdout ?? '';
  } finally {
    await postgres.stop();
  }
}
