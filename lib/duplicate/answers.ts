import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { activeMember, demand, globalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { type Reason, Refusal } from '@/lib/refusal';
import { type Hit, listOwnHits, tagOf } from './hits';
import type { Another } from './schema';

/**
 * The companies like the member's of which nobody has said anything yet: neither that it is another one, nor that somebody asks to join it. One
 * that agrees in something new is asked about again. Companies the reader belongs to need no answer: they know them.
 */
export async function listUnanswered({ organizationId, userId }: Member, tx: Tx | typeof db = db): Promise<Hit[]> {
  const hits = await listOwnHits(organizationId, tx);
  if (hits.length === 0) return [];
  const ids = hits.map((hit) => hit.organizationId);
  const asked = { fromId: organizationId, organizationId: { in: ids }, status: 'asked' } as const;
  const answers = await tx.alikeAnswer.findMany({
    where: { organizationId, alikeId: { in: ids } },
    select: { alikeId: true, agrees: true },
  });
  const requests = await tx.joinRequest.findMany({ where: asked, select: { organizationId: true } });
  const own = await tx.membership.findMany({
    where: { userId, organizationId: { in: ids }, ...activeMember },
    select: { organizationId: true },
  });
  const settled = new Set([...requests, ...own].map((one) => one.organizationId));
  const said = new Map(answers.map(({ alikeId, agrees }) => [alikeId, agrees]));
  return hits.filter(
    (hit) =>
      !settled.has(hit.organizationId) && !hit.agrees.every((kind) => said.get(hit.organizationId)?.includes(kind)),
  );
}

/** Why the answers cannot be sent in yet: a company like this is here, and nobody said what it is. Source: domain fact 10, row 15. */
export async function reasonsAgainstAlike(member: Member, tx: Tx | typeof db = db): Promise<Reason[]> {
  return (await listUnanswered(member, tx)).length > 0 ? [{ code: 'alike_unanswered', cure: 'alike' }] : [];
}

/** The same in a story. */
export async function refuseUnanswered(tx: Tx, member: Member): Promise<void> {
  const reasons = await reasonsAgainstAlike(member, tx);
  if (reasons.length > 0) throw new Refusal(reasons);
}

/** Says of the companies that were shown (`alike`, by their tags) that this is another one, and why: for the reviewer to read. */
export async function sayAnother(member: Member, { alike, reason }: Another): Promise<void> {
  demand(globalAdmin, null, member);
  const { organizationId, userId } = member;
  await transaction(async (tx) => {
    const meant = (await listOwnHits(organizationId, tx)).filter((hit) => alike.includes(tagOf(organizationId, hit)));
    if (meant.length === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    for (const { organizationId: alikeId, agrees } of meant) {
      const said = { agrees, reason, answeredById: userId, answeredAt: now() };
      await tx.alikeAnswer.upsert({
        where: { organizationId_alikeId: { organizationId, alikeId } },
        create: { organizationId, alikeId, ...said },
        update: said,
      });
    }
    await record(tx, member, {
      action: 'alike.another',
      subject: 'organization',
      subjectId: organizationId,
      organizationId,
      after: { reason, companies: meant.length },
    });
  });
}
