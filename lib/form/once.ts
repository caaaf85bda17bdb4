import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { db, type Opening, opening, type Tx, transaction } from '@/lib/db';
import { log } from '@/lib/log';
import { Refusal } from '@/lib/refusal';
import { seal, unseal } from '@/lib/seal';

/** A form as it was sent: by whom, the key it was shown with, all it carried. Other answers under the same key are another wish. */
export type Press = { holder: string; key: string; sent: Readonly<Record<string, unknown>> };

const patience = 3_000;
const purpose = 'answer to a form';

/** Where the same form led when it was sent before; null when it never was. */
export async function answerBefore(press: Press): Promise<string | null> {
  const found = await find(idOf(press));
  return found && pathIn(found, press);
}

/** Whether the same form was sent before, be it a moment ago. */
export async function wasSent(press: Press): Promise<boolean> {
  return (await find(idOf(press))) !== null;
}

/**
 * Tells a story once for a form, however often and however simultaneously that is sent, and answers every time with the path the
 * first one led to. The form is written down in the story's own first transaction: the second of two waits for it, and what is
 * refused or fails leaves nothing behind and may be sent again. Refuses `sent_before` when nobody knows any more where it led.
 */
export async function once(press: Press, story: () => Promise<string>): Promise<string> {
  const id = idOf(press);
  const open: Opening = { first: (tx) => claim(tx, id), stands: 'before' };
  const path = await opening.run(open, story).catch(async (fault: unknown) => {
    // A later part of the story was refused after the first was noted: without this the same form could not be sent again.
    if (open.stands === 'kept') await db.formAnswer.deleteMany({ where: { id } });
    else if (fault instanceof SentBefore || (fault instanceof Refusal && (await isTold(id, fault))))
      return first(press, story);
    throw fault;
  });
  // The story's transaction has ended. A failure to note its answer must not look like a failed story, which would be sent again.
  await keep(press, path).catch((fault: Error) =>
    log.warn({ reason: fault.message }, 'the answer to a form is not kept'),
  );
  return path;
}

/** Forgets forms that were sent more than a day ago. Returns how many. */
export async function forgetForms(): Promise<number> {
  return db.$executeRaw`delete from form_answer where at < now() - interval '1 day'`;
}

// Sealed with the form's own key, for a path may name a link, and a copy of the database opens none.
async function keep(press: Press, to: string): Promise<void> {
  const [id, path] = [idOf(press), Uint8Array.from(seal(to, purpose, press.key))];
  await db.formAnswer.upsert({ where: { id }, create: { id, path }, update: { path } });
}

class SentBefore extends Error {}

async function claim(tx: Tx, id: string): Promise<void> {
  if (!(await write(tx, id))) throw new SentBefore();
}

// Waits for whoever writes the same row at this moment. Whether it was written now.
async function write(tx: Tx, id: string): Promise<boolean> {
  return (await tx.$executeRaw`insert into form_answer (id) values (${id}) on conflict do nothing`) === 1;
}

// A second press may be refused for what the first one did. One that came too often was counted before the first was written.
async function isTold(id: string, { reasons }: Refusal): Promise<boolean> {
  if (!reasons.some(({ code }) => code === 'too_many_tries')) return isTaken(id);
  for (const waits of [0, 300, 1_000]) {
    await pause(waits);
    if (await find(id)) return true;
  }
  return false;
}

async function isTaken(id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const free = await write(tx, id);
    if (free) await tx.formAnswer.delete({ where: { id } });
    return !free;
  });
}

// The path is known a moment after the first one's transaction; when that was taken back in the end, it is ours to tell.
async function first(press: Press, story: () => Promise<string>): Promise<string> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(25)) {
    const found = await find(idOf(press));
    if (!found) return once(press, story);
    const path = pathIn(found, press);
    if (path !== null) return path;
  }
  throw Refusal.because('sent_before', { cure: 'reload' });
}

async function find(id: string) {
  return db.formAnswer.findUnique({ where: { id }, select: { path: true } });
}

function pathIn({ path }: { path: Uint8Array | null }, { key }: Press): string | null {
  return path && unseal(Buffer.from(path), purpose, key);
}

function idOf({ holder, key, sent }: Press): string {
  const hash = createHash('sha256').update(JSON.stringify([holder, key]));
  for (const name of Object.keys(sent).sort()) hash.update(JSON.stringify([name, readable(sent[name])]));
  return hash.digest('hex');
}

// A file counts by what is in it.
function readable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return value;
  const { bytes, ...rest } = value;
  return bytes instanceof Uint8Array ? [rest, createHash('sha256').update(bytes).digest('hex')] : value;
}
