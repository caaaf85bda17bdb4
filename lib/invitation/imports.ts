import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { readCsv } from '@/lib/csv-file';
import { type Tx, transaction } from '@/lib/db';
import { isAgent } from '@/lib/partner-side';
import { Refusal } from '@/lib/refusal';
import type { SentFile } from '@/lib/sent-file';
import { countTry } from '@/lib/throttle';
import { enqueueList } from './import-job';
import { cleanCells, importColumns, neededColumns, readRow } from './import-row';
import { addRows, holdList, rejudge } from './import-rows';
import type { customerListShape, fixShape, importIdShape, listFileShape } from './import-schema';
import { type Pair, pairOf, reasonsAgainstInviting } from './inviting';
import type { Found } from './verdicts';

/**
 * Keeps a list of companies and judges each row; nothing is sent. Refuses what readCsv refuses, and more than thirty lists an hour.
 * Returns its id.
 */
export async function upload(member: Member, { file }: z.output<typeof listFileShape>): Promise<string> {
  return keep(member, file, async () => null);
}

/** The same for customers, whom `partnershipId` invite together, the member's company being one of the two. */
export async function uploadCustomers(
  member: Member,
  { file, partnershipId }: z.output<typeof customerListShape>,
): Promise<string> {
  return keep(member, file, (tx) => pairOf(tx, member, partnershipId));
}

async function keep(member: Member, file: SentFile, inviting: (tx: Tx) => Promise<Pair | null>): Promise<string> {
  needAgent(member);
  await countTry('invitation_lists', member.organizationId);
  const read = readCsv(file.bytes, importColumns, neededColumns);
  return transaction(async (tx) => {
    const { organizationId: senderId, userId: createdById } = member;
    const pair = await inviting(tx);
    const { id } = await tx.invitationImport.create({
      data: { senderId, partnershipId: pair?.id ?? null, createdById, fileName: file.name },
    });
    const kind = pair ? 'customer' : 'partnership';
    await addRows(
      tx,
      id,
      read.map(({ line, cells }) => ({ line, cells: cleanCells(cells, kind) })),
    );
    await rejudge(tx, { id, senderId, createdById, pair });
    await write(tx, member, 'upload', id, { fileName: file.name, rows: read.length });
    return id;
  });
}

/**
 * Mends one row and judges the list again: what was a duplicate of it may be one no longer. Refuses what cannot be read, on its
 * fields, and a list that is being sent. Returns the row's new verdict.
 */
export async function fixRow(member: Member, fields: z.output<typeof fixShape>): Promise<Found['verdict']> {
  needAgent(member);
  const { importId, line, ...typed } = fields;
  return transaction(async (tx) => {
    const list = await holdList(tx, member, importId);
    if (list.status === 'sending') throw Refusal.because('being_sent', { cure: 'reload' });
    const cells = cleanCells(typed, list.pair ? 'customer' : 'partnership');
    const read = readRow(cells);
    if ('reasons' in read) throw new Refusal(read.reasons);
    const where = { importId, line, invitationId: null };
    const { count } = await tx.invitationImportRow.updateMany({ where, data: cells });
    if (count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    const found = (await rejudge(tx, list)).get(line);
    if (found?.reason?.code === 'partner_id_unknown') throw new Refusal([found.reason]);
    return found?.verdict ?? 'ready';
  });
}

/**
 * Begins to send the ready rows: the worker does it, for this member and through the same gate as a single invitation. Refuses
 * when none is ready, when it is being sent already, and what every row would be refused for.
 */
export async function sendReady(member: Member, { importId }: z.output<typeof importIdShape>): Promise<void> {
  await transaction(async (tx) => {
    const list = await holdList(tx, member, importId);
    const reasons = await reasonsAgainstInviting(member, list.pair, tx);
    if (reasons.length > 0) throw new Refusal(reasons);
    if (list.status === 'sending') throw Refusal.because('being_sent', { cure: 'reload' });
    const found = [...(await rejudge(tx, list)).values()];
    const ready = found.filter(({ verdict }) => verdict === 'ready').length;
    if (ready === 0) throw Refusal.because('nothing_ready', { cure: 'reload' });
    await tx.$executeRaw`update invitation_import set status = 'sending', sent_by_id = ${member.userId}::uuid, stopped = null
      where id = ${importId}::uuid`;
    await enqueueList(tx, importId);
    await write(tx, member, 'send', importId, { ready });
  });
}

function needAgent(member: Member): void {
  if (!isAgent(member)) throw Refusal.because('agent_role_missing', { cure: 'users' });
}

async function write(tx: Tx, member: Member, verb: string, id: string, after: Record<string, unknown>): Promise<void> {
  const { organizationId } = member;
  await record(tx, member, {
    action: `invitation_list.${verb}`,
    subject: 'invitation_list',
    subjectId: id,
    organizationId,
    after,
  });
}
