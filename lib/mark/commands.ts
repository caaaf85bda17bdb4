import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { type Tx, transaction } from '@/lib/db';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { colleaguesIn } from '@/lib/organization/colleagues';
import { Refusal } from '@/lib/refusal';
import { demandAbout } from './about';
import type { MarkFields } from './schema';
import { mostTags } from './tags';

/** What became of the mark of a company: the two together, for two keepers know nothing of each other. */
export function markTrail(keeperId: string, aboutId: string): Trail {
  return { subject: 'mark', subjectId: `${keeperId}${aboutId}`.replaceAll('-', ''), action: 'mark.set' };
}

/**
 * Sets who of the member's own company looks after another, under which number it stands in their books, and its tags. Refuses `not_yours`
 * for a company they have nothing to do with, `colleague_not_active`, and what a colleague changed meanwhile.
 */
export async function setMark(member: Member, { aboutId, owner, ownNumber, tags }: MarkFields): Promise<void> {
  await transaction(async (tx) => {
    await demandAbout(tx, member, aboutId);
    const was = await held(tx, member.organizationId, aboutId);
    await refuseIfChanged(tx, member, markTrail(member.organizationId, aboutId));
    await write(tx, member, { aboutId, was, becomes: { ownerId: owner || null, ownNumber: ownNumber ?? null, tags } });
  });
}

/** Changes a part of a mark in a story that changes many: what is so already stays without a word. Refuses as setMark does. */
export async function changeMark(
  tx: Tx,
  member: Member,
  aboutId: string,
  change: (was: Kept) => Partial<Kept>,
): Promise<void> {
  await demandAbout(tx, member, aboutId);
  const was = await held(tx, member.organizationId, aboutId);
  const becomes = { ownerId: was.ownerId, ownNumber: was.ownNumber, tags: was.tags, ...change(was) };
  if (becomes.tags.length > mostTags) throw Refusal.because('tags_many', { field: 'tags' });
  if (becomes.ownerId !== was.ownerId || becomes.tags.join() !== was.tags.join())
    await write(tx, member, { aboutId, was, becomes });
}

type Change = { aboutId: string; was: Kept; becomes: Kept };

async function write(tx: Tx, member: Member, { aboutId, was, becomes }: Change): Promise<void> {
  const keeperId = member.organizationId;
  const names = await ownersNames(tx, keeperId, becomes.ownerId, was);
  await tx.mark.update({
    where: { keeperId_aboutId: { keeperId, aboutId } },
    data: { ...becomes, tags: [...becomes.tags], version: { increment: 1 } },
  });
  await record(tx, member, {
    ...markTrail(keeperId, aboutId),
    organizationId: keeperId,
    before: saidOf(was, names),
    after: saidOf(becomes, names),
  });
}

// Two who mark a company for the first time wait for each other here.
async function held(tx: Tx, keeperId: string, aboutId: string) {
  await tx.mark.createMany({ data: [{ keeperId, aboutId }], skipDuplicates: true });
  await tx.$queryRaw`
    select 1 from mark where keeper_id = ${keeperId}::uuid and about_id = ${aboutId}::uuid for update`;
  return tx.mark.findUniqueOrThrow({ where: { keeperId_aboutId: { keeperId, aboutId } } });
}

export type Kept = { ownerId: string | null; ownNumber: string | null; tags: readonly string[] };

// Whoever was the owner may stay it without being asked for: a page that shows somebody who was disabled meanwhile is not refused for it.
async function ownersNames(tx: Tx, keeperId: string, ownerId: string | null, was: Kept) {
  const names = new Map((await colleaguesIn(tx, keeperId)).map(({ id, name }) => [id, name]));
  if (ownerId && ownerId !== was.ownerId && !(names.has(ownerId) && (await staysWhile(tx, keeperId, ownerId))))
    throw Refusal.because('colleague_not_active', { field: 'owner' });
  return names;
}

// Whoever takes the colleague's access away waits for this story, and then finds what they own.
async function staysWhile(tx: Tx, organizationId: string, userId: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from membership where organization_id = ${organizationId}::uuid and user_id = ${userId}::uuid and disabled_at is null for share`;
  return held.length > 0;
}

// As a colleague reads it who is told that it was changed meanwhile.
function saidOf({ ownerId, ownNumber, tags }: Kept, names: ReadonlyMap<string, string>) {
  return { owner: ownerId && (names.get(ownerId) ?? ownerId), ownNumber, tags: tags.join(', ') || null };
}
