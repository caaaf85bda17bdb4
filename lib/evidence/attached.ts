import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { type Reason, Refusal } from '@/lib/refusal';
import { newestIssue } from './catalogue';
import { factsOf } from './facts';
import { askForScan, columnsFor, type Sender } from './intake';
import { begin } from './move';
import { type DocumentFile, most } from './schema';

/** So many files come with one message. */
export const mostFiles = 5;

/** Why no such files can be added to the messages about an enrollment; an empty list opens the door. */
export async function reasonsAgainstAttaching(
  tx: Tx | typeof db,
  sender: Sender,
  enrollmentId: string,
  files: readonly DocumentFile[],
  to?: { changeId: string },
): Promise<Reason[]> {
  // Of the one side's files, or a reviewer who sends many would leave the company no room.
  const side = sender.as === 'reviewer' ? 'reviewer' : 'company';
  const sent = await tx.document.count({ where: { enrollmentId, ...(to ?? { message: { side } }) } });
  if (sent + files.length > most.documents) return [{ code: 'documents_many', with: { count: most.documents } }];
  const sha256 = { in: files.map((file) => file.sha256) };
  const infected = await tx.document.findMany({ where: { enrollmentId, sha256, status: 'infected' } });
  const line = files.findIndex((file) => infected.some((one) => one.sha256 === file.sha256)) + 1;
  if (line === 0) return [];
  // Which of several, as they were chosen.
  return [{ code: 'document_infected_before', field: 'files', ...(files.length > 1 ? { with: { line } } : {}) }];
}

/** What a file comes with: a message, or a change of the company. */
type With = { messageId: string } | { changeId: string };

/** Names a file that came with something, a sentence in that story: its row, its journal and the scanner's job. It proves nothing. */
export async function attach(
  tx: Tx,
  sender: Sender,
  { enrollmentId, to, file, key }: { enrollmentId: string; to: With; file: DocumentFile; key: string },
): Promise<void> {
  const issuedOn = new Date(`${newestIssue(now())}T00:00:00Z`);
  const { id } = await tx.document.create({
    data: {
      ...{ enrollmentId, ...to, proves: 'message', kind: 'attachment', fileKey: key, issuedOn },
      ...(await columnsFor(tx, sender, file)),
    },
  });
  await begin(tx, sender, await factsOf(tx, id));
  await askForScan(tx, id);
}

/** Refuses what no file may be added to. */
export async function needRoom(
  tx: Tx | typeof db,
  sender: Sender,
  enrollmentId: string,
  files: readonly DocumentFile[],
  to?: { changeId: string },
) {
  const reasons = await reasonsAgainstAttaching(tx, sender, enrollmentId, files, to);
  if (reasons.length > 0) throw new Refusal(reasons);
}
