import type { Member } from '@/lib/actor';
import { demand } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { attach, needRoom } from '@/lib/evidence/attached';
import { withKept } from '@/lib/evidence/intake';
import type { DocumentFile } from '@/lib/evidence/schema';
import { Refusal } from '@/lib/refusal';
import { factsOf, hold } from './facts';
import { editable } from './lifecycle';
import { type Facts, ownAdmin } from './needs';

/** Keeps files that go with a change, for its reviewer to read; all of them, or none. While the company writes it. */
export async function bring(member: Member, changeId: string, files: readonly DocumentFile[]): Promise<void> {
  // Before anything is put in the store; and again, held.
  await need(db, member, await found(changeId), files);
  await withKept(files, (keys) =>
    transaction(async (tx) => {
      const facts = await hold(tx, changeId);
      await need(tx, member, facts, files);
      const { enrollmentId } = facts;
      for (const [at, file] of files.entries())
        await attach(tx, member, { enrollmentId, to: { changeId }, file, key: keys[at] ?? '' });
    }),
  );
}

async function found(changeId: string): Promise<Facts> {
  const row = await db.companyChange.findUnique({ where: { id: changeId }, select: { id: true } });
  if (!row) throw Refusal.because('not_yours');
  return factsOf(db, row.id);
}

async function need(tx: Tx | typeof db, member: Member, facts: Facts, files: readonly DocumentFile[]): Promise<void> {
  demand(ownAdmin, facts, member);
  if (!editable.includes(facts.status)) throw Refusal.because('change_sent_already');
  await needRoom(tx, member, facts.enrollmentId, files, { changeId: facts.id });
}
