import { openDatabase } from './parts/database';

// One after the other on one database, the growing process first; named on the command line, only those.
const all = [
  'export',
  'lists',
  'search',
  'authorize',
  'lists-of-companies',
  'who-is-registered',
  'desk',
  'queue',
] as const;

const stop = await openDatabase();
try {
  const chosen = process.argv.slice(2);
  const { sender } = await import('@/tests/support/invitations');
  const { fill, sizes } = await import('./parts/fill');
  const member = await sender();
  // The queue fills in cases of its own, and alone needs nothing else.
  if (chosen.length === 0 || chosen.some((name) => name !== 'queue')) {
    console.log(`Filling: ${sizes.invitations} invitations, ${sizes.companies} resellers and customers …`);
    await fill(member);
  }
  for (const name of all) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const { measure } = (await import(`./${name}.ts`)) as { measure: (who: typeof member) => Promise<void> };
    await measure(member);
  }
} finally {
  const { pool } = await import('@/lib/db');
  await pool.end();
  await stop();
}
