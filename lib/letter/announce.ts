import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { log } from '@/lib/log';
import { noteAll, tellBeside } from './beside';
import { causeOf, count, type uncounted } from './caps';
import { chosenBy } from './choice';
import { enqueue, enqueueAll } from './enqueue';
import { heldBack } from './held';
import type { Content, LetterName, Party } from './letters';

/** `zone`: supposed for a reader without an account, of whose organization nothing is known either. */
export type Reader = { party: Party; address: string; locale: string; organizationId?: string; zone?: string };

/**
 * Owes somebody a letter: the row and its job, in the transaction of the fact it tells. The same fact is told to the
 * same reader once. Source: seed, "we will send status updates by e-mail to the primary contact". `by`: whose doing it is. Past the
 * caps of lib/letter/caps.ts the letter is kept until they have room again: whoever sent it sees that on the page they sent it from. `alone`: it says
 * what no other address of the company is told.
 */
export async function announce<Name extends LetterName>(
  tx: Tx,
  name: Name,
  letter: { factId: string; to: Reader; content: Content<Name>; linkId?: string; by?: Actor; alone?: boolean },
): Promise<void> {
  const chosen = await chosenBy(tx, name, letter.to);
  const cause = causeOf(letter.by);
  const counted = chosen.letter === 'now' ? await count(tx, name, letter.to, cause) : untold(chosen.letter);
  const { id: letterId } = await tx.letter.create({
    data: {
      ...rowOf(name, letter),
      ...('until' in counted ? { ...heldBack(counted), causedBy: cause } : { ...counted, countedAt: now() }),
    },
  });
  await tellBeside(
    tx,
    {
      ...{ letterId, name, party: letter.to.party, alone: letter.alone ?? false },
      organizationId: letter.to.organizationId ?? null,
    },
    chosen,
  );
  if ('until' in counted) log.warn({ letterId, name, cap: counted.cap }, 'letter held back');
  else if (chosen.letter === 'now') await enqueue(tx, letterId, name);
}

/** What is kept of a letter that its reader has on the page, or once a day: it is told, and no job sends it. */
function untold(way: 'digest' | 'page') {
  return { way, status: 'sent', sentAt: now(), letterBox: null, causedBy: null } as const;
}

type Uncounted = (typeof uncounted)[number];

/** The same news for many, in three statements however many they are: for letters that no cap counts and nobody switches off. */
export async function announceToAll<Name extends Uncounted>(
  tx: Tx,
  name: Name,
  readers: readonly Reader[],
  news: { factId: string; content: Content<Name> },
): Promise<void> {
  const data = readers.map((to) => ({ ...rowOf(name, { ...news, to }), countedAt: now() }));
  const letters = await tx.letter.createManyAndReturn({ data, select: { id: true } });
  const ids = letters.map(({ id }) => id);
  await noteAll(tx, name, ids);
  await enqueueAll(tx, ids);
}

type Written = { factId: string; to: Reader; content: unknown; linkId?: string | undefined };

const rowOf = (name: LetterName, { factId, to, content, linkId }: Written) => ({
  ...{ name, factId, party: to.party, address: to.address, locale: to.locale },
  ...{ organizationId: to.organizationId ?? null, zone: to.zone ?? null, linkId: linkId ?? null },
  content: content as Prisma.InputJsonObject,
  createdAt: now(),
});

/** Whom one piece of news was told, whatever the letter: who reads it in two parts is told in the first, and once. */
export class Audience {
  readonly #told = new Set<string>();

  /** Whether this address has not been told yet; it counts as told from now on. */
  isNew(address: string): boolean {
    const size = this.#told.size;
    return this.#told.add(address.toLowerCase()).size > size;
  }
}
