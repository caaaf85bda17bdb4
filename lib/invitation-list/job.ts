import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, pool, type Tx, transaction } from '@/lib/db';
import { writeDraft } from '@/lib/invitation/commands';
import type { InvitingPair } from '@/lib/invitation/inviting';
import { move } from '@/lib/invitation/move';
import { refuseHeldBack } from '@/lib/invitation/remind';
import { memberNow } from '@/lib/organization/member-now';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry, invitationsADay } from '@/lib/throttle';
import { report } from '@/lib/worker/each-due';
import { type Cells, readRow } from './row';
import { count, writeVerdicts } from './rows';
import { moveList } from './steps';
import { type Found, verdictOn } from './verdicts';

const rowsAtOnce = 25;

/** Gives a list that is to be sent its job, or a new one. */
export async function enqueueList(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('send_invitations', json_build_object('importId', ${importId}::text),
    max_attempts := 25, job_key := ${`list ${importId}`})`;
}

/** Gives a job to each list that is being sent and has none. Returns how many. */
export async function enqueueForgottenLists(): Promise<number> {
  const { rowCount } = await pool.query(`
    select graphile_worker.add_job('send_invitations', json_build_object('importId', i.id::text), max_attempts := 25, job_key := 'list ' || i.id)
    from invitation_import i
    where i.status = 'sending' and not exists (
      select from graphile_worker.jobs j where j.key = 'list ' || i.id and j.attempts < j.max_attempts)
    limit 100`);
  return rowCount ?? 0;
}

/**
 * Sends the next rows of a list, each in a transaction of its own that makes the invitation, its letter and the row's mark: a worker
 * that dies in the middle leaves no row half sent, and of two workers one sends it. Goes on in a new job while rows are ready. A row that
 * is refused gets the verdict it has now, and one that fails for any other reason `failed`; a sender who may not send any more, or a full
 * day, stops the list. Returns how many left.
 */
export async function sendSome(importId: string): Promise<number> {
  const list = await db.invitationImport.findFirst({
    where: { id: importId, status: 'sending' },
    include: { partnership: { select: { id: true, providerId: true, resellerId: true } } },
  });
  if (!list?.sentById) return 0;
  const member = await memberNow(list.senderId, list.sentById);
  if (!member) return finish(importId, { code: 'starter_left' }).then(() => 0);
  const lines = await db.invitationImportRow.findMany({
    where: { importId, verdict: 'ready' },
    select: { line: true },
    orderBy: { line: 'asc' },
    take: rowsAtOnce,
  });
  let sent = 0;
  for (const { line } of lines) {
    const { left, stop } = await sendRow(member, { importId, pair: list.partnership }, line);
    if (left) sent += 1;
    if (stop) return finish(importId, stop).then(() => sent);
  }
  await finish(importId, null);
  return sent;
}

/** `left`: the letter is on its way. `stop`: why no further row can be sent either. */
type Outcome = { left: boolean; stop: Reason | null };

type Sent = { importId: string; pair: InvitingPair | null };

async function sendRow(member: Member, list: Sent, line: number): Promise<Outcome> {
  try {
    await countToday(member);
    return { left: await transaction((tx) => sendInOne(tx, member, list, line)), stop: null };
  } catch (fault) {
    if (!(fault instanceof Refusal)) await report('send a row of a list', `${list.importId} ${line}`, fault);
    const reasons: readonly Reason[] = fault instanceof Refusal ? fault.reasons : [{ code: 'row_failed' }];
    const stop = reasons.find(({ code, field }) => !verdictOn[code] && !field) ?? null;
    if (!stop) await settle(list.importId, line, reasons);
    return { left: false, stop };
  }
}

async function countToday({ organizationId }: Member): Promise<void> {
  try {
    await countTry('invitations', organizationId);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const hours = Math.ceil(Number(refusal.reasons[0]?.with?.minutes ?? 0) / 60);
    throw Refusal.because('invitations_a_day', { with: { count: invitationsADay, hours } });
  }
}

async function sendInOne(tx: Tx, member: Member, { importId, pair }: Sent, line: number): Promise<boolean> {
  const [cells] = await tx.$queryRaw<Cells[]>`
    select email, company, country, partner_id as "partnerId", language from invitation_import_row
    where import_id = ${importId}::uuid and line = ${line} and verdict = 'ready' for update`;
  if (!cells) return false;
  const read = readRow(cells);
  if ('reasons' in read) throw new Refusal(read.reasons);
  const id = await writeDraft(tx, member, read.fields, pair);
  await move(tx, member, 'send', id);
  await refuseHeldBack(tx, { id, kind: pair ? 'customer' : 'partnership' });
  await tx.$executeRaw`update invitation_import_row set verdict = 'sent', reason = null, invitation_id = ${id}::uuid
    where import_id = ${importId}::uuid and line = ${line}`;
  return true;
}

// What is said of a row may itself not be written, as a reason with what was typed in it: then the row failed, and the list goes on.
async function settle(importId: string, line: number, [reason]: readonly Reason[]): Promise<void> {
  const verdict = (reason && verdictOn[reason.code]) ?? 'malformed';
  const write = (found: Found) => transaction((tx) => writeVerdicts(tx, importId, [found]));
  try {
    await write({ line, verdict, reason: reason ?? null });
  } catch (fault) {
    await report('write down what became of a row', `${importId} ${line}`, fault);
    await write({ line, verdict: 'failed', reason: { code: 'row_failed' } });
  }
}

async function finish(importId: string, stop: Reason | null): Promise<void> {
  await transaction(async (tx) => {
    const [list] = await tx.$queryRaw<{ status: string }[]>`
      select status from invitation_import where id = ${importId}::uuid for update`;
    await count(tx, importId);
    // Another worker has come to the end before.
    if (list?.status !== 'sending') return;
    const ready = await tx.invitationImportRow.findFirst({
      where: { importId, verdict: 'ready' },
      select: { line: true },
    });
    if (ready && !stop) return enqueueList(tx, importId);
    await moveList(tx, importId, ready ? 'stop' : 'end');
    const stopped = stop && JSON.stringify(stop);
    await tx.$executeRaw`update invitation_import set stopped = ${stopped}::jsonb, sent_at = ${now()} where id = ${importId}::uuid`;
  });
}
