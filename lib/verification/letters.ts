import type { Reviewer } from '@/lib/actor';
import { type db, type Tx, transaction } from '@/lib/db';
import { revive } from '@/lib/letter/commands';
import { listLettersOf } from '@/lib/letter/queries';
import { type Delivery, deliveryOf } from '@/lib/letter/undelivered';
import { listLinks, type Purpose, stateOf } from '@/lib/link/link';
import { type Reason, Refusal } from '@/lib/refusal';
import { holdToWork, note } from './case';

// Of a letter with one of these links that leads nowhere any more, nobody is served by a second copy.
const linkPurposes: readonly Purpose[] = ['confirm_email', 'send_documents', 'write_message'];

/** Every letter about a case, the newest first, each with the reasons against sending it again. `history`: the case's entries. */
export async function listLetters(tx: Tx | typeof db, enrollmentId: string, history: readonly { id: string }[]) {
  const links = await listLinks(tx, linkPurposes, enrollmentId);
  const messages = await tx.message.findMany({ where: { enrollmentId, toldAt: { not: null } }, select: { id: true } });
  const factIds = [...history, ...links, ...messages].map(({ id }) => id);
  return (await listLettersOf(tx, factIds)).map((letter) => {
    const link = links.find(({ id }) => id === letter.linkId);
    return { ...letter, against: against(link ? stateOf(link) : null, deliveryOf(letter).delivery) };
  });
}

export type CaseLetter = Awaited<ReturnType<typeof listLetters>>[number];

/**
 * Sends a letter about a case once more after it died or came back. Refuses one whose link opens nothing any more, and `moved_on` when
 * somebody sent it meanwhile.
 */
export async function sendAgain(
  reviewer: Reviewer,
  { enrollmentId, letterId }: { enrollmentId: string; letterId: string },
): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, { enrollmentId });
    const history = await tx.enrollmentEvent.findMany({ where: { enrollmentId }, select: { id: true } });
    const letter = (await listLetters(tx, enrollmentId, history)).find(({ id }) => id === letterId);
    if (!letter) throw Refusal.because('not_yours');
    if (letter.against.length > 0) throw new Refusal(letter.against);
    if (!(await revive(tx, letterId))) throw Refusal.because('moved_on', { cure: 'reload' });
    await note(tx, reviewer, 'send_letter', facts, { letterId, name: letter.name, address: letter.address });
  });
}

// What was held back was never counted: sent again as it is, it would pass the caps. The applicant asks for a new one. What its reader
// wants no more of is theirs to have again.
function against(link: ReturnType<typeof stateOf> | null, delivery: Delivery): Reason[] {
  if (delivery === 'held_back') return [{ code: 'letter_held_back' }];
  if (delivery === 'complained') return [{ code: 'letter_unwanted' }];
  return link && link !== 'open' ? [{ code: `link_${link}` }] : [];
}
