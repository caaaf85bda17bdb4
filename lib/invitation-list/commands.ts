import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { isAgent } from '@/lib/conditions';
import type { SentFile } from '@/lib/csv/sent-file';
import { csvRefusal } from '@/lib/csv/table';
import { type Tx, transaction } from '@/lib/db';
import { type InvitingPair, pairOf, reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { writeListEntry } from './entry';
import { type LookedAt, lookInto } from './file';
import { hasAddress } from './guess';
import { enqueueList } from './job';
import { checkList } from './mapping';
import { cleanCells, neededFields, readRow } from './row';
import { holdList, rejudge } from './rows';
import type { customerListShape, fixShape, importIdShape, listFileShape } from './schema';
import { moveList } from './steps';
import type { Found } from './verdicts';

/**
 * Keeps a file with a list of companies; nothing is sent. One with the headings of our template is judged at once, of any other somebody
 * says next what its columns hold. Refuses what lookInto refuses, a file without addresses, and more than thirty lists an hour. Returns its id.
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

async function keep(
  member: Member,
  file: SentFile,
  inviting: (tx: Tx) => Promise<InvitingPair | null>,
): Promise<string> {
  needAgent(member);
  await countTry('invitation_lists', member.organizationId);
  return transaction(async (tx) => {
    const { organizationId: senderId, userId: createdById } = member;
    const pair = await inviting(tx);
    const kind = pair ? 'customer' : 'partnership';
    const look = await lookInto(file.bytes, { organizationId: senderId, kind, asked: {} }, tx);
    needAddresses(look);
    const { id } = await tx.invitationImport.create({
      data: { senderId, partnershipId: pair?.id ?? null, createdById, fileName: file.name, status: 'uploaded' },
    });
    await tx.invitationImportFile.create({ data: { importId: id, bytes: Uint8Array.from(file.bytes), keptAt: now() } });
    if (look.ours && look.sure) await checkList(tx, { id, senderId, createdById, pair }, look);
    await writeListEntry(tx, member, 'upload', id, { fileName: file.name, rows: look.table.rows.length });
    return id;
  });
}

// No choice of columns helps a file in which nothing is an address.
function needAddresses({ columns }: LookedAt): void {
  const named = columns.some(({ field }) => field && neededFields.includes(field));
  if (!named && !columns.some(({ heading, values }) => hasAddress(heading) || values.some(hasAddress)))
    throw csvRefusal('csv_column_missing', { column: 'email' });
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
    await tx.$executeRaw`update invitation_import_row set fault = null where import_id = ${importId}::uuid and line = ${line}`;
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
    await moveList(tx, importId, 'send');
    await tx.$executeRaw`update invitation_import set sent_by_id = ${member.userId}::uuid, stopped = null where id = ${importId}::uuid`;
    await tx.invitationImportFile.deleteMany({ where: { importId } });
    await enqueueList(tx, importId);
    await writeListEntry(tx, member, 'send', importId, { ready });
  });
}

function needAgent(member: Member): void {
  if (!isAgent(member)) throw Refusal.because('agent_role_missing', { cure: 'users' });
}
