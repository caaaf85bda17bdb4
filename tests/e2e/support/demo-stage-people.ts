import { spawnSync } from 'node:child_process';
import { db } from '@/lib/db';
import { applyMigrations } from '@/scripts/apply-migrations';
import { bring, cast } from '../../support/story';
import { sessionOf } from './session';

// Fills the database in DATABASE_URL, and says who is there, in a line of JSON, each with the cookie of a session.
const { DATABASE_URL = '' } = process.env;
await applyMigrations(DATABASE_URL);
const seeded = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/seed.ts'], {
  env: { ...process.env, DEMO: '0' },
  encoding: 'utf8',
});
if (seeded.status !== 0) throw new Error(`The demo cannot be filled:\n${seeded.stderr}`);
const people = await cast();
const enrollmentId = await bring(people, 'in_review');
const { member, lead } = people;
const { email } = await db.user.findUniqueOrThrow({ where: { id: lead.userId } });
const cookies = {
  member: await sessionOf(member),
  lead: await sessionOf({ userId: lead.userId, organizationId: null }),
};
process.stdout.write(`${JSON.stringify({ enrollmentId, leadEmail: email, cookies })}\n`);
process.exit(0);
