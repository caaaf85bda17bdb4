import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { factsOf as enrollmentFacts } from '@/lib/enrollment/facts';
import { Audience, announce } from '@/lib/letter/announce';
import { type DocumentNews, type Letters, momentOf } from '@/lib/letter/letters';
import { type DocumentEventName, lifecycle, type SenderLetter } from './lifecycle';

type SaidNews = NonNullable<Letters['document-unusable']['said']>;

/** Owes whoever sent a document the news of a move. */
export async function tell(
  tx: Tx,
  by: Actor,
  event: DocumentEventName,
  { id }: { id: string },
  factId: string,
): Promise<void> {
  const { sender: name }: { sender?: SenderLetter } = lifecycle[event].tell;
  if (!name) return;
  const { document, news, to } = await readDocument(tx, id);
  // A reviewer sees on the case what became of a file they sent.
  if (document.message?.side === 'reviewer') return;
  const { reason, said, note } = document;
  if (name === 'document-infected') await announce(tx, name, { factId, to, content: news, by });
  else {
    const content = {
      ...news,
      reason: reason ?? 'other',
      ...(said ? { said: said as SaidNews } : {}),
      ...(note ? { message: note } : {}),
    };
    await announce(tx, name, { factId, to, content, by });
  }
}

/** The receipt: to whoever sent it, and to the primary contact, if that is somebody else. */
export async function tellReceived(tx: Tx, by: Actor, id: string, factId: string): Promise<void> {
  const { document, news, to, contact } = await readDocument(tx, id);
  const content = { ...news, sha256: document.sha256, arrivedAt: momentOf(document.sentAt) };
  const audience = new Audience();
  for (const reader of [to, ...(contact ? [contact] : [])])
    if (audience.isNew(reader.address)) await announce(tx, 'document-received', { factId, to: reader, content, by });
}

async function readDocument(tx: Tx, id: string) {
  const document = await tx.document.findUniqueOrThrow({
    where: { id },
    include: {
      message: { select: { side: true } },
      enrollment: { select: { organization: { select: { countryIso2: true } } } },
    },
  });
  const { countryIso2: country } = document.enrollment.organization;
  const { lastSent, reference, organizationId } = await enrollmentFacts(tx, document.enrollmentId);
  const { address, locale, proves, kind, fileName: file, sentById } = document;
  const news: DocumentNews = { company: lastSent.company, reference, proves, kind, country, file };
  const to = { party: sentById ? 'admin' : 'contact', address, locale, organizationId } as const;
  const contact = lastSent.primaryContact
    ? ({ party: 'contact', address: lastSent.primaryContact.email, locale, organizationId } as const)
    : null;
  return { document, news, to, contact };
}
