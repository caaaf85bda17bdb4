import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { send } from '@/lib/evidence/commands';
import type { DocumentFields } from '@/lib/evidence/schema';
import { askForFix } from './fixes';
import { versionOf } from './story';

type More = Partial<DocumentFields> & { text?: string | Buffer; name?: string };

/** Sends a document as its route does once it was judged; `text`: what is in it. Returns its id. */
export async function sent(sender: Member | Bearer, enrollmentId: string, more: More = {}): Promise<string> {
  const { text = randomUUID(), name = 'nib.pdf', ...fields } = more;
  return send(sender, {
    ...{ proves: 'business', kind: 'register_extract', issuedOn: '2026-11-01', replaces: undefined, ...fields },
    enrollmentId,
    file: { ...(await fileOf(text)), name, type: 'application/pdf', pages: 1 },
  });
}

/** A file as it was received. */
export async function fileOf(text: string | Buffer) {
  const file = path.join(tmpdir(), randomUUID());
  await writeFile(file, text);
  return { path: file, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

/** A reviewer asks for a proof. */
export async function askedFor(
  reviewer: Reviewer,
  enrollmentId: string,
  field: 'business_proof' | 'domain_proof' | 'employment_proof' = 'business_proof',
): Promise<void> {
  const message = 'Please send the newest one.';
  await askForFix(reviewer, {
    enrollmentId,
    seen: await versionOf(enrollmentId),
    field,
    reason: 'doc_too_old',
    message,
  });
}

/** The contact, holding the newest link by which documents were asked for. */
export async function documentSender(enrollmentId: string): Promise<Bearer> {
  const { id, address } = await db.oneTimeLink.findFirstOrThrow({
    where: { purpose: 'send_documents', subjectId: enrollmentId },
    orderBy: { createdAt: 'desc' },
  });
  const from = { ip: '192.0.2.1', userAgent: 'test', requestId: null };
  return { as: 'bearer', linkId: id, subjectId: enrollmentId, address, from };
}

export function documentOf(id: string) {
  return db.document.findUniqueOrThrow({ where: { id } });
}
