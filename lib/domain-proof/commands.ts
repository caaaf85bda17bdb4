import { randomInt } from 'node:crypto';
import type { Actor, Member } from '@/lib/actor';
import { after, minutes, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { listProvableOf } from './domains';
import { factsOf } from './facts';
import { look } from './look';
import { begin } from './move';
import { reasonsAgainstProving } from './needs';
import type { Resolver } from './resolver';

/**
 * Makes the record that proves a domain, once for a company and a domain: asked for again, it is the same. Refuses `moved_on` for a domain
 * that is no longer in the answers.
 */
export async function ask(member: Member, { domain }: { domain: string }): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    await needOpen(tx, member);
    const { organizationId } = member;
    if (!(await listDomains(tx, organizationId)).includes(domain))
      throw Refusal.because('moved_on', { cure: 'reload' });
    const made = {
      organizationId,
      domain,
      value: newValue(),
      createdAt: now(),
      movedAt: now(),
      dueAt: after(now(), minutes(5)),
    };
    const { count } = await tx.domainProof.createMany({ data: [made], skipDuplicates: true });
    if (count === 0) return;
    const one = { organizationId_domain: { organizationId, domain } };
    const { id } = await tx.domainProof.findUniqueOrThrow({ where: one, select: { id: true } });
    await begin(tx, member, await factsOf(tx, id));
  });
}

/** Looks now. What was found stands on the page. Refuses `too_many_tries`. */
export async function checkNow(member: Member, { proofId }: { proofId: string }, resolve?: Resolver): Promise<void> {
  demand(globalAdmin, null, member);
  const { organizationId } = member;
  if (!(await db.domainProof.findFirst({ where: { id: proofId, organizationId }, select: { id: true } })))
    throw Refusal.because('not_yours');
  await needOpen(db, member);
  await countTry('look_up_domain', organizationId);
  await look(member, proofId, resolve);
}

const fresh = minutes(10);

/**
 * Looks once more at what holds, before something is decided by it; what was looked at within ten minutes is not asked for again. Returns when
 * it began to look: what went since then, nobody has seen.
 */
export async function lookAgain(actor: Actor, enrollmentId: string, resolve?: Resolver): Promise<Date> {
  const begun = now();
  const lookedAt = { lt: after(begun, -fresh) };
  const organization = { enrollments: { some: { id: enrollmentId } } };
  const held = await db.domainProof.findMany({
    where: { organization, status: 'held', lookedAt },
    select: { id: true },
  });
  await Promise.all(held.map(({ id }) => look(actor, id, resolve)));
  return begun;
}

async function needOpen(tx: Tx | typeof db, member: Member): Promise<void> {
  const reasons = reasonsAgainstProving(await openOf(tx, member));
  if (reasons.length > 0) throw new Refusal(reasons);
}

/** The domains in the answers as they stand, be they written or sent in. */
async function listDomains(tx: Tx, organizationId: string): Promise<string[]> {
  const profile = await tx.companyProfile.findFirst({
    where: { enrollment: { organizationId } },
    orderBy: [{ enrollment: { createdAt: 'desc' } }, { version: 'desc' }],
    include: { contacts: true },
  });
  return listProvableOf(profile?.contacts ?? []);
}

/** 160 random bits, in signs that survive being written in capitals. */
export function newValue(): string {
  return `mitra-proof=${Array.from({ length: 32 }, () => signs[randomInt(signs.length)]).join('')}`;
}

const signs = 'abcdefghijklmnopqrstuvwxyz234567';
