import type { z } from 'zod';
import type { Bearer, Member } from '@/lib/actor';
import { db, type Tx, transaction } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import type { Facts } from '@/lib/enrollment/needs';
import { visibleTo } from '@/lib/enrollment/policy';
import type { DocumentFile } from '@/lib/evidence/schema';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { sendFiles } from './files';
import { reasonsAgainstCompany } from './needs';
import type { askShape } from './schema';
import { write } from './write';

type Asker = Member | Bearer;
type Asked = z.output<typeof askShape>;

/**
 * A Global admin writes to the reviewer about the company's enrollment, of several the newest. Refuses `global_admin_only`,
 * `conversation_closed`, and from the 31st message of a company within an hour on `too_many_tries`.
 */
export async function ask(member: Member, { message }: Asked): Promise<void> {
  await say(member, await newestOf(member), message);
}

/** The primary contact does, by the link of a letter. The same refusals, and `not_yours` to who is the contact no more. */
export async function askByLink(bearer: Bearer, { message }: Asked): Promise<void> {
  await say(bearer, bearer.subjectId, message);
}

/** A Global admin, or the primary contact by the link of a letter, sends files to the reviewer. The same refusals, and those of each file. */
export async function bringFiles(asker: Asker, files: readonly DocumentFile[]): Promise<void> {
  const enrollmentId = asker.as === 'bearer' ? asker.subjectId : await newestOf(asker);
  await factsFor(db, asker, enrollmentId);
  await countTry('write_message', enrollmentId);
  await sendFiles(asker, enrollmentId, files, async (tx) => {
    await tx.$queryRaw`select 1 from enrollment where id = ${enrollmentId}::uuid for update`;
    return factsFor(tx, asker, enrollmentId);
  });
}

async function newestOf(member: Member): Promise<string> {
  const newest = { orderBy: { createdAt: 'desc' }, select: { id: true } } as const;
  const enrollment = await db.enrollment.findFirst({ where: visibleTo(member), ...newest });
  if (!enrollment) throw Refusal.because('conversation_closed');
  return enrollment.id;
}

async function say(asker: Asker, enrollmentId: string, body: string): Promise<void> {
  // First, so that nobody uses up another company's messages.
  await factsFor(db, asker, enrollmentId);
  await countTry('write_message', enrollmentId);
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from enrollment where id = ${enrollmentId}::uuid for update`;
    await write(tx, asker, await factsFor(tx, asker, enrollmentId), body);
  });
}

async function factsFor(tx: Tx | typeof db, asker: Asker, enrollmentId: string): Promise<Facts> {
  const facts = await factsOf(tx, enrollmentId);
  const reasons = reasonsAgainstCompany(asker, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  return facts;
}
