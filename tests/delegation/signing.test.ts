import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { signAsProvider } from '@/lib/agreement/as-provider';
import { sign } from '@/lib/agreement/commands';
import { acceptAgain } from '@/lib/agreement/re-sign';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { decline, withdraw } from '@/lib/delegation/commands';
import { publish } from '../support/agreements';
import { delegated, takenOver } from '../support/delegations';
import { company } from '../support/invitations';
import { colleague, refusalOf, told } from '../support/people';
import { provider } from '../support/providers';
import { versionOf } from '../support/story';

afterEach(() => freeze(null));

type All = Awaited<ReturnType<typeof delegated>>;

const said = { firstName: 'Budi', lastName: 'Santoso', title: 'Director', authority: 'yes', locale: 'en' } as const;
const evidence = { ...said, statement: 'I may sign legal agreements for this company' };

async function signs(member: Member, { agreementId, pdfSha256 }: All, more: { addAdminAgent?: 'yes' } = {}) {
  const { id } = await db.enrollment.findFirstOrThrow({ where: { organizationId: member.organizationId } });
  return sign(member, { agreementId, pdfSha256, seen: await versionOf(id), ...evidence, ...more });
}

const signaturesOf = ({ organizationId }: Member) => db.signature.findMany({ where: { organizationId } });
const statusOf = async ({ id }: All) => (await db.delegation.findUniqueOrThrow({ where: { id } })).status;

test('whom it was delegated to accepts it once: the evidence names the delegation, the company is active, and they get no role by it', async () => {
  const all = await takenOver();
  await signs(all.delegate, all, { addAdminAgent: 'yes' });
  const [signature, more] = await signaturesOf(all.admin);
  expect(more).toBeUndefined();
  expect(signature).toMatchObject({ userId: all.delegate.userId, delegationId: all.id, firstName: 'Budi' });
  expect(await statusOf(all)).toBe('used');
  expect((await agreementStandingOf(db, all.admin.organizationId)).signed).toBe(true);
  const { userId, organizationId } = all.delegate;
  expect(await db.membership.findFirstOrThrow({ where: { userId, organizationId } })).toMatchObject({ roles: [] });
  const { after: kept } = await db.auditEntry.findFirstOrThrow({ where: { organizationId, action: 'agreement.sign' } });
  expect(JSON.parse(String(kept))).toMatchObject({ delegationId: all.id });
});

test('a provider’s delegate accepts, too', async () => {
  const all = await takenOver({ admin: await provider() });
  const { agreementId, pdfSha256 } = all;
  await signAsProvider(all.delegate, { agreementId, pdfSha256, ...evidence });
  expect(await signaturesOf(all.admin)).toMatchObject([{ delegationId: all.id }]);
});

test('nobody else without the role accepts it: not who has not said yes, who said no, from whom it was taken back, or a colleague', async () => {
  const [asked, refused, back] = [await delegated(), await takenOver(), await takenOver()];
  expect(await refusalOf(signs(await colleague(asked.admin, ['user_admin']), asked))).toEqual(['global_admin_only']);
  await decline(refused.delegate, { delegationId: refused.id, seen: 2, reason: 'No.' });
  await withdraw(back.admin, { delegationId: back.id, seen: 2 });
  for (const all of [refused, back]) expect(await refusalOf(signs(all.delegate, all))).toEqual(['global_admin_only']);
});

test('it ends with its days, and with the right of who asked', async () => {
  const [late, lapsed] = [await takenOver(), await takenOver()];
  await colleague(lapsed.admin, ['global_admin']);
  await db.membership.updateMany({ where: { userId: lapsed.admin.userId }, data: { roles: [] } });
  expect(await refusalOf(signs(lapsed.delegate, lapsed))).toEqual(['delegation_lapsed']);
  freeze(after(now(), days(30)));
  expect(await refusalOf(signs(late.delegate, late))).toEqual(['delegation_expired']);
});

test('it is for one version: another one is not its to accept', async () => {
  const all = await takenOver();
  const from = after(now(), days(1));
  const next = await publish('2031-01', from);
  freeze(from);
  const { pdfSha256 } = await db.agreement.findUniqueOrThrow({ where: { id: next } });
  expect(await refusalOf(signs(all.delegate, { ...all, agreementId: next, pdfSha256 }))).toEqual(['global_admin_only']);
  expect(await refusalOf(signs(all.delegate, all))).toEqual(['agreement_other_version']);
  await db.agreement.update({ where: { id: next }, data: { withdrawnAt: from } });
});

test('a version that comes is delegated and accepted before its day, too, by a company that goes on with the one before', async () => {
  const admin = await company('active');
  const coming = await publish('2034-01', after(now(), days(40)));
  const all = await takenOver({ admin, agreementId: coming });
  const { agreementId, pdfSha256, delegate } = all;
  expect(await refusalOf(acceptAgain(await colleague(admin, []), { agreementId, pdfSha256, ...evidence }))).toEqual([
    'global_admin_only',
  ]);
  await acceptAgain(delegate, { agreementId, pdfSha256, ...evidence });
  expect((await signaturesOf(admin)).map(({ delegationId }) => delegationId)).toEqual([null, all.id]);
  expect(await agreementStandingOf(db, admin.organizationId)).toMatchObject({ signed: true, coming: null });
  await db.agreement.update({ where: { id: coming }, data: { withdrawnAt: now() } });
});

test('a Global admin accepts although it was delegated: there is nothing left for whom was asked, and they read so', async () => {
  const [asked, taken] = [await delegated(), await takenOver()];
  for (const all of [asked, taken]) {
    await signs(all.admin, all);
    expect(await signaturesOf(all.admin)).toMatchObject([{ delegationId: null }]);
    expect(await statusOf(all)).toBe('withdrawn');
    expect(await db.letter.count({ where: { address: all.email, name: 'delegation-overtaken' } })).toBe(1);
  }
});

test('who was asked and is a Global admin by now accepts as such, also where who asked is one no more, and gets no letter about it', async () => {
  const all = await takenOver();
  const { organizationId } = all.admin;
  const roles = ['global_admin' as const];
  await db.membership.updateMany({ where: { organizationId, userId: all.delegate.userId }, data: { roles } });
  await db.membership.updateMany({ where: { organizationId, userId: all.admin.userId }, data: { roles: [] } });
  await signs({ ...all.delegate, roles }, all, { addAdminAgent: 'yes' });
  expect(await signaturesOf(all.admin)).toMatchObject([{ userId: all.delegate.userId, delegationId: null }]);
  expect(await statusOf(all)).toBe('withdrawn');
  expect(await db.letter.count({ where: { address: all.email, name: 'delegation-overtaken' } })).toBe(0);
});

test('of a Global admin and the delegate who accept at once, one does, and the evidence says which', async () => {
  for (let round = 0; round < 4; round++) {
    const all = await takenOver();
    const { won, refused } = await told([signs(all.delegate, all), signs(all.admin, all)]);
    expect(won).toBe(1);
    expect(['agreement_already_signed', 'moved_on']).toContain(refused[0]);
    const [signature, more] = await signaturesOf(all.admin);
    expect(more).toBeUndefined();
    const byDelegate = signature?.userId === all.delegate.userId;
    expect([signature?.delegationId, await statusOf(all)]).toEqual(byDelegate ? [all.id, 'used'] : [null, 'withdrawn']);
  }
});

test('of two Global admins who accept at once, one does', async () => {
  const all = await delegated();
  const second = await colleague(all.admin, ['global_admin']);
  const { won } = await told([signs(all.admin, all), signs(second, all)]);
  expect(won).toBe(1);
  expect(await signaturesOf(all.admin)).toHaveLength(1);
});

test('of taking it back and accepting at once, one is heard', async () => {
  const all = await takenOver();
  const { won } = await told([signs(all.delegate, all), withdraw(all.admin, { delegationId: all.id, seen: 2 })]);
  expect(won).toBe(1);
  expect(await signaturesOf(all.admin)).toHaveLength((await statusOf(all)) === 'used' ? 1 : 0);
});
