import { spawnSync } from 'node:child_process';
import { db } from '@/lib/db';
import { applyMigrations } from '@/scripts/apply-migrations';
import { operator } from '../../support/providers';
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
const sells = await cast();
await bring(sells, 'active');
const emailOf = async ({ userId: id }: { userId: string }) =>
  (await db.user.findUniqueOrThrow({ where: { id }, select: { email: true } })).email;
const cookies = {
  member: await sessionOf(member),
  lead: await sessionOf({ userId: lead.userId, organizationId: null }),
  partner: await sessionOf(sells.member),
  operator: await sessionOf({ userId: (await operator()).userId, organizationId: null }),
};
const emails = { leadEmail: await emailOf(lead), partnerEmail: await emailOf(sells.member) };
process.stdout.write(`${JSON.stringify({ enrollmentId, ...emails, cookies })}\n`);
process.exit(0);
