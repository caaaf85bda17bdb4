import { openDatabase } from './parts/database';

// One after the other on one database, the growing process first; named on the command line, only those.
const all = [
  'export',
  'lists',
  'search',
  'authorize',
  'lists-of-companies',
  'who-is-registered',
  'bulk',
  'desk',
  'queue',
] as const;

const stop = await openDatabase();
try {
  const chosen = process.argv.slice(2);
  const { sender } = await import('@/tests/support/invitations');
  const { fill, sizes } = await import('./parts/fill');
  const member = await sender();
  // These fill in what they need, and alone need nothing else.
  if (chosen.length === 0 || chosen.some((name) => name !== 'queue' && name !== 'bulk')) {
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
