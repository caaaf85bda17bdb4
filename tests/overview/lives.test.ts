import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { allow, refuse } from '@/lib/customer/commands';
import { db } from '@/lib/db';
import { withdraw } from '@/lib/enrollment/commands';
import { park } from '@/lib/invitation/answers';
import { findSituation } from '@/lib/overview/facts';
import { journeyOf } from '@/lib/overview/journey';
import { lives } from '@/lib/overview/lives';
import { nextStep } from '@/lib/overview/next-step';
import { findOverview } from '@/lib/overview/queries';
import { nextStaffStep } from '@/lib/overview/staff';
import { suspend } from '@/lib/provider/commands';
import { saveProfile } from '@/lib/provider/profile';
import { inviteCustomer, trio } from '../support/customers';
import { company, holding, invite, partners, sender } from '../support/invitations';
import { colleague } from '../support/people';
import { operator, provider } from '../support/providers';
import { reseller, reviewer, type Stage, stages, versionOf } from '../support/story';

test('the overview tells of every noun that has a life: one without a line fails here', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'lib'], {
    encoding: 'utf8',
  });
  const living = files.split('\n').flatMap((name) => /^lib\/(.+)\/lifecycle\.ts$/.exec(name)?.[1] ?? []);
  expect(Object.keys(lives).toSorted()).toEqual(living.toSorted());
});

test('every state of every life is told to somebody', () => {
  for (const [noun, states] of Object.entries(lives))
    for (const [state, told] of Object.entries(states))
      expect(Object.values(told as Record<string, readonly string[]>).flat(), `${noun} ${state}`).not.toEqual([]);
});

async function stepOf(member: Member, kind: OrganizationKind) {
  const [{ facts, figures }, { waiting }] = await Promise.all([findSituation(member, kind), findOverview(member)]);
  return nextStep({ facts, figures, waiting });
}

const told: Record<Stage, { key: string; waits?: true }> = {
  draft: { key: 'draft' },
  email_pending: { key: 'confirmation', waits: true },
  in_review: { key: 'review', waits: true },
  needs_action: { key: 'fix' },
  rejected: { key: 'refused' },
  qualified: { key: 'sign' },
  active: { key: 'admin_agent' },
  suspended: { key: 'suspended' },
  withdrawn: { key: 'enroll_again' },
};

for (const stage of stages)
  test(`a company whose enrollment is ${stage} is told what comes next`, async () => {
    expect(await stepOf(await company(stage), 'reseller')).toMatchObject(told[stage]);
  });

test('a company that has to enroll is told so, and one that was refused for good too', async () => {
  expect(await stepOf(await reseller('ID'), 'reseller')).toMatchObject({ key: 'enroll' });
  const refused = await company('rejected');
  await db.enrollment.updateMany({ where: { organizationId: refused.organizationId }, data: { attempts: 3 } });
  expect(await stepOf(refused, 'reseller')).toMatchObject({ key: 'refused_for_good', count: 3 });
});

test('a verified company without a PartnerID links one first', async () => {
  const member = await company('qualified');
  await db.location.deleteMany({ where: { organizationId: member.organizationId } });
  expect(await stepOf(member, 'reseller')).toMatchObject({ key: 'partner_id', href: '/enrollment/partner-id' });
});

test('a provider is told what keeps it from its work, then who of its resellers cannot trade, and nothing when nothing waits', async () => {
  const by = await provider();
  expect(await stepOf(by, 'provider')).toMatchObject({ key: 'provider_sign' });
  const ready = await sender();
  expect(await stepOf(ready, 'provider')).toMatchObject({ key: 'provider_profile' });
  await saveProfile(ready, { services: [], languages: [], email: 'mitra@samudra.example' } as never);
  expect(await stepOf(ready, 'provider')).toMatchObject({ key: 'invite_reseller' });
  const { reseller: partner } = await partners('ID', { by: ready });
  expect(await stepOf(ready, 'provider')).toBeNull();
  await db.location.deleteMany({ where: { organizationId: partner.organizationId } });
  expect(await stepOf(ready, 'provider')).toMatchObject({
    key: 'lacking',
    count: 1,
    href: '/indirect-resellers?view=lacking',
  });
  await suspend(await operator(), { providerId: ready.organizationId, seen: 1, reason: 'Unpaid.' });
  expect(await stepOf(ready, 'provider')).toMatchObject({ key: 'provider_suspended' });
});

test('an active reseller answers who asks, then finds a provider, then a customer', async () => {
  const { provider: by, reseller: member } = await partners();
  await colleague(member, ['admin_agent']);
  expect(await stepOf(member, 'reseller')).toMatchObject({ key: 'invite_customer' });
  const lonely = await company('active');
  await colleague(lonely, ['admin_agent']);
  expect(await stepOf(lonely, 'reseller')).toMatchObject({ key: 'find_provider' });
  const id = await invite(by);
  await park(holding(lonely, id));
  expect(await stepOf(lonely, 'reseller')).toMatchObject({
    key: 'answer',
    href: `/indirect-providers/invitations/${id}`,
  });
});

test('a customer is told that nobody serves it, that it is looked at, that it may not buy, and nothing when all is well', async () => {
  const all = await trio('ID', { allowed: false });
  const { customer, customerId } = all;
  expect(await stepOf(customer, 'customer')).toMatchObject({ key: 'account_review', waits: true });
  await refuse(await reviewer(), { customerId, seen: 1, message: 'Nobody answers there.' });
  expect(await stepOf(customer, 'customer')).toMatchObject({ key: 'account_refused' });
  await allow(await reviewer(), { customerId, seen: 2 });
  expect(await stepOf(customer, 'customer')).toBeNull();
  const another = await reseller('ID');
  await db.organization.update({ where: { id: another.organizationId }, data: { kind: 'customer' } });
  expect(await stepOf(another, 'customer')).toMatchObject({ key: 'no_partner', waits: true });
  const id = await inviteCustomer(all.reseller, all.partnershipId);
  await park(holding(another, id));
  expect(await stepOf(another, 'customer')).toMatchObject({ key: 'answer', href: `/partners/invitations/${id}` });
});

test('staff do first what others wait for, and are told when nothing waits', () => {
  const number = (key: 'cases_unclaimed' | 'cases_second' | 'providers_unsaid', count: number) => ({
    key,
    count,
    href: '/',
    atLeast: false,
    quiet: false,
    note: 0,
  });
  expect(nextStaffStep([number('cases_unclaimed', 3), number('cases_second', 1)])).toMatchObject({
    key: 'cases_second',
  });
  expect(nextStaffStep([number('cases_unclaimed', 0), number('providers_unsaid', 2)])).toMatchObject({
    key: 'providers_unsaid',
  });
  expect(nextStaffStep([number('cases_unclaimed', 0)])).toBeNull();
});

test('somebody with several companies is told how much waits in the others', async () => {
  const [here, there] = [await company('in_review'), await company('needs_action')];
  const { elsewhere } = await findSituation(here, 'reseller', [there.organizationId]);
  expect(elsewhere).toEqual([{ organizationId: there.organizationId, waiting: 1 }]);
});

test('the way of an enrollment has one present step while it goes on, and none afterwards', async () => {
  const present = {
    draft: 'profile',
    email_pending: 'confirmation',
    in_review: 'review',
    needs_action: 'review',
    qualified: 'agreement',
    rejected: 'review',
  };
  for (const stage of stages) {
    const member = await company(stage);
    const steps = journeyOf((await findSituation(member, 'reseller')).facts);
    const now = steps.filter(({ state }) => state === 'now').map(({ key }) => key);
    expect([stage, now]).toEqual([stage, stage in present ? [present[stage as keyof typeof present]] : []]);
    if (stage === 'draft')
      await withdraw(member, {
        seen: await versionOf(
          (await db.enrollment.findFirstOrThrow({ where: { organizationId: member.organizationId } })).id,
        ),
      });
  }
});
