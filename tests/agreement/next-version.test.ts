import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { signAsProvider } from '@/lib/agreement/as-provider';
import { decline } from '@/lib/agreement/declines';
import { findNewVersion, newVersionIn } from '@/lib/agreement/open-version';
import { findLatestSignature } from '@/lib/agreement/queries';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { ask } from '@/lib/delegation/commands';
import { publish } from '../support/agreements';
import { person, takenOver } from '../support/delegations';
import { acceptsAgain } from '../support/editions';
import { company, sender } from '../support/invitations';
import { refusalOf } from '../support/people';

const began = now();

// What a test publishes is taken back after it: nobody else has to accept it.
afterEach(async () => {
  freeze(null);
  await db.agreement.updateMany({ where: { effectiveFrom: { gt: began } }, data: { withdrawnAt: now() } });
});

const day = (count: number) => after(began, days(count));
const asks = (member: Member, agreementId: string) => ask(member, { agreementId, ...person() });
const declines = (member: Member, agreementId: string) => decline(member, { agreementId, reason: 'Clause 8.' });
const textOf = (id: string) => db.agreement.findUniqueOrThrow({ where: { id } });

test('where a newer version is in force than the one it must accept, a company accepts, declines and delegates the newer one', async () => {
  const [active, other] = [await company('active'), await company('active')];
  const needed = await publish('2050-01', day(40));
  const newest = await publish('2050-02', day(41), { mustSign: 'nobody' });
  freeze(day(42));
  expect(await findNewVersion(active)).toMatchObject({ id: newest, since: true });
  const standing = await agreementStandingOf(db, active.organizationId);
  expect(newVersionIn(standing)).toEqual({ ...standing.inForce, title: 'Mitra Partner Agreement', since: true });
  for (const story of [asks, declines])
    expect(await refusalOf(story(active, needed))).toEqual(['agreement_other_version']);
  await takenOver({ admin: other, agreementId: newest });
  await declines(active, newest);
  await acceptsAgain(active, await textOf(newest));
  expect((await agreementStandingOf(db, active.organizationId)).signed).toBe(true);
});

test('only the version a company has to accept next is delegated or declined', async () => {
  const [active, begun] = [await company('active'), await company('qualified')];
  const next = await publish('2051-01', day(50));
  const later = await publish('2051-02', day(51));
  for (const story of [asks, declines])
    for (const [member, id] of [
      [active, later],
      [begun, next],
    ] as const)
      expect(await refusalOf(story(member, id))).toEqual(['agreement_other_version']);
});

test('a provider that has accepted one before accepts a newer one only where it reads what changes', async () => {
  const member = await sender();
  const id = await publish('2052-01', day(60));
  freeze(day(60));
  const { pdfSha256 } = await textOf(id);
  const said = { firstName: 'Dewi', lastName: 'Lestari', title: 'Director', authority: 'yes', locale: 'id' } as const;
  const signing = signAsProvider(member, { agreementId: id, pdfSha256, ...said, statement: 'Saya berwenang.' });
  expect(await refusalOf(signing)).toEqual(['agreement_other_version']);
});

test('what a company accepted last is the version that stands, not one that was taken back since', async () => {
  const member = await company('active');
  const id = await publish('2053-01', day(70));
  await acceptsAgain(member, await textOf(id));
  expect((await findLatestSignature(member))?.agreement.id).toBe(id);
  await db.agreement.update({ where: { id }, data: { withdrawnAt: now() } });
  expect((await findLatestSignature(member))?.agreement.version).toBe('2026-11');
});
