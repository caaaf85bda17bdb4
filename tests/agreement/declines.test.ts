import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { decline, listDeclines } from '@/lib/agreement/declines';
import { findOpenVersion } from '@/lib/agreement/open-version';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { publish } from '../support/agreements';
import { inForce } from '../support/delegations';
import { company, sender } from '../support/invitations';
import { colleague, refusalOf, told } from '../support/people';
import { reviewer, signAs, versionOf } from '../support/story';

afterEach(() => freeze(null));

const reason = 'Clause 8 does not suit us.';
const enrollmentOf = ({ organizationId }: Member) => db.enrollment.findFirstOrThrow({ where: { organizationId } });

test('a no is kept with its reason, told to the other Global admins and to nobody else, and closes nothing', async () => {
  const admin = await company('qualified');
  const second = await colleague(admin, ['global_admin']);
  const agent = await colleague(admin, ['sales_agent']);
  const { agreementId } = await inForce();
  const before = await enrollmentOf(admin);
  expect(await findOpenVersion(admin)).toMatchObject({ id: agreementId, first: true, declines: [] });
  await decline(admin, { agreementId, reason });
  const { organizationId } = admin;
  expect(await listDeclines(await reviewer(), organizationId)).toMatchObject([
    { userId: admin.userId, firstName: 'Ayu', reason, declinedAt: expect.any(Date), version: '2026-11' },
  ]);
  const letters = await db.letter.findMany({ where: { organizationId, name: 'agreement-declined' } });
  expect(letters).toMatchObject([{ address: second.email, content: { by: 'Ayu Sari', message: reason } }]);
  expect(letters.map(({ address }) => address)).not.toContain(agent.email);
  expect(await enrollmentOf(admin)).toEqual(before);
  expect(await db.auditEntry.count({ where: { organizationId, action: 'agreement.decline' } })).toBe(1);
  await signAs(second, await versionOf(before.id));
  expect((await enrollmentOf(admin)).status).toBe('active');
  expect(await findOpenVersion(admin)).toBeNull();
});

test('only a Global admin declines, only once, and not what is accepted, replaced or taken back', async () => {
  const [admin, active, supplying] = [await company('qualified'), await company('active'), await sender()];
  const { agreementId } = await inForce();
  expect(await refusalOf(decline(await colleague(admin, ['user_admin']), { agreementId, reason }))).toEqual([
    'global_admin_only',
  ]);
  for (const signed of [active, supplying])
    expect(await refusalOf(decline(signed, { agreementId, reason }))).toEqual(['agreement_already_signed']);
  const { won, refused } = await told([1, 2].map(() => decline(admin, { agreementId, reason })));
  expect([won, refused]).toEqual([1, ['agreement_declined_already']]);
  const from = after(now(), days(1));
  const next = await publish('2032-01', from);
  freeze(from);
  const other = await company('qualified');
  expect(await refusalOf(decline(other, { agreementId, reason }))).toEqual(['agreement_other_version']);
  await db.agreement.update({ where: { id: next }, data: { withdrawnAt: from } });
  expect(await refusalOf(decline(other, { agreementId: next, reason }))).toEqual(['agreement_other_version']);
});

test('a version that is only coming is declined, too, and what was accepted before stays', async () => {
  const active = await company('active');
  const next = await publish('2033-01', after(now(), days(40)));
  expect(await findOpenVersion(active)).toMatchObject({ id: next, first: false, declines: [] });
  await decline(active, { agreementId: next, reason });
  expect((await findOpenVersion(active))?.declines).toHaveLength(1);
  expect((await listDeclines(await reviewer(), active.organizationId)).map(({ version }) => version)).toEqual([
    '2033-01',
  ]);
  expect(await db.signature.count({ where: { organizationId: active.organizationId } })).toBe(1);
  await db.agreement.update({ where: { id: next }, data: { withdrawnAt: now() } });
});
