import { randomUUID } from 'node:crypto';
import type { Operator } from '@/lib/actor';
import { after, hours, now } from '@/lib/clock';
import { db } from '@/lib/db';
import type { Resolver } from '@/lib/domain-proof/resolver';
import { answer } from '@/lib/way-back/ask';
import { settleDue } from '@/lib/way-back/clock';
import { approve } from '@/lib/way-back/decide';
import { hoursToStop } from '@/lib/way-back/move';
import { look } from '@/lib/way-back/prove';
import { holderOf, visitorFrom } from './people';
import { operator } from './providers';
import { bring, cast, domainOf, legalNameOf, reviewer, type Stage } from './story';

const { from } = visitorFrom();

/** A name server at which the record of a request is, and one at which nothing is. */
export const recordOf =
  (value: string): Resolver =>
  async () => ({ told: 'records', records: [{ text: value, parts: 1 }], resolver: 'test' });
export const nothingThere: Resolver = async () => ({ told: 'nothing', resolver: 'test' });

/** A company that was found right, and what somebody of it types who cannot sign in. */
export async function lostCompany(stage: Stage = 'qualified') {
  const { member } = await cast().then(async (people) => {
    await bring(people, stage);
    return people;
  });
  const { organizationId } = member;
  const { reference } = await db.enrollment.findFirstOrThrow({ where: { organizationId } });
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const person = {
    firstName: 'Sari',
    lastName: 'Wijaya',
    email: `sari-${randomUUID().slice(0, 8)}@${domainOf(member)}`,
  };
  const asked = { ...person, company: legalNameOf(member), reference, locale: 'en', story: 'Our admin left.' };
  return { member, asked, name };
}

/** Its request, that waits for the domain to be proven. */
export async function wayBackAsked() {
  const { member, asked, name } = await lostCompany();
  await answer({ asked, from });
  const { id, value } = await db.wayBack.findFirstOrThrow({ where: { email: asked.email } });
  return { id, value, member, asked, name };
}

export async function wayBackProven() {
  const request = await wayBackAsked();
  await look(await holderOf('prove_way_back', request.id), {}, recordOf(request.value));
  return request;
}

/** Two of the staff who may decide. */
export async function twoDeciders(): Promise<[Operator, Awaited<ReturnType<typeof reviewer>>]> {
  return [await operator(), await reviewer(true)];
}

/** The same, approved by two of the staff: its company may stop it. */
export async function wayBackWaits() {
  const request = await wayBackProven();
  const [first, second] = await twoDeciders();
  await approve(first, { wayBackId: request.id, seen: 2 }, recordOf(request.value));
  await approve(second, { wayBackId: request.id, seen: 3 }, recordOf(request.value));
  const reader = await db.wayBackReader.findFirstOrThrow({
    where: { wayBackId: request.id },
    orderBy: { email: 'asc' },
  });
  return { ...request, readerId: reader.id, first, second };
}

/** The same after three days: whoever asked may take it. */
export async function wayBackReady() {
  const request = await wayBackWaits();
  await timeIsUp(request.id);
  return request;
}

/** What comes due of one request comes due now. */
export async function timeIsUp(id: string): Promise<void> {
  await db.wayBack.update({ where: { id }, data: { dueAt: after(now(), -hours(hoursToStop)) } });
  await settleDue();
}
