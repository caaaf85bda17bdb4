import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { log } from '@/lib/log';
import { count } from './caps';
import type { Content, LetterName, Party } from './letters';
import { heldBack } from './undelivered';

/** `zone`: supposed for a reader without an account, of whose organization nothing is known either. */
export type Reader = { party: Party; address: string; locale: string; organizationId?: string; zone?: string };

/**
 * Owes somebody a letter: the row and its job, in the transaction of the fact it tells. The same fact is told to the
 * same reader once. Source: seed, "we will send status updates by e-mail to the primary contact". `by`: whose doing it is. Past the
 * caps of lib/letter/caps.ts the letter is kept and does not leave: whoever sent it sees that on the page they sent it from.
 */
export async function announce<Name extends LetterName>(
  tx: Tx,
  name: Name,
  letter: { factId: string; to: Reader; content: Content<Name>; linkId?: string; by?: Actor },
): Promise<void> {
  const { letterBox, held } = await count(tx, name, letter.to.address, letter.by);
  const { id } = await tx.letter.create({
    data: {
      name,
      factId: letter.factId,
      party: letter.to.party,
      address: letter.to.address,
      locale: letter.to.locale,
      organizationId: letter.to.organizationId ?? null,
      zone: letter.to.zone ?? null,
      content: letter.content as Prisma.InputJsonObject,
      linkId: letter.linkId ?? null,
      createdAt: now(),
      ...(held
        ? { status: 'dead', lastError: `${heldBack}${held.cap} until ${held.until.toISOString()}` }
        : { letterBox }),
    },
  });
  if (held) log.warn({ letterId: id, name, cap: held.cap }, 'letter held back');
  else await enqueue(tx, id);
}

/** Whom one piece of news was told, whatever the letter: who reads it in two parts is told in the first, and once. */
export class Audience {
  readonly #told = new Set<string>();

  /** Whether this address has not been told yet; it counts as told from now on. */
  isNew(address: string): boolean {
    const size = this.#told.size;
    return this.#told.add(address.toLowerCase()).size > size;
  }
}

/** Gives a letter its job, or its job a new beginning. */
export async function enqueue(tx: Tx, letterId: string): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('send_letter', json_build_object('letterId', ${letterId}::text),
    max_attempts := 25, job_key := ${`letter ${letterId}`})`;
}
