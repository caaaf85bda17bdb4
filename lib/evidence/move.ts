import { type Actor, userOf } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { DocumentScan, Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { type DocumentEventName, life } from './lifecycle';
import type { Facts } from './needs';
import { tell } from './tell';

type Changes = {
  scan?: DocumentScan;
  reason?: string;
  said?: object;
  note?: string;
  decidedById?: string | null;
  decidedAt?: Date;
  deletedAt?: Date;
  fileKey?: null;
};

const door = doorOf({
  subject: 'document',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: Changes) =>
    tx.document.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: documentId }: Facts, actor, entry) => {
    const linkId = actor.as === 'bearer' ? actor.linkId : null;
    return tx.documentEvent.create({ data: { documentId, linkId, ...entry } });
  },
  chains: ({ organizationId }) => [organizationId],
  journal: ({ enrollmentId, proves, kind }) => ({ enrollmentId, proves, kind }),
});

/** What an event says besides: the outcome of the scan, the reason of a refusal and what the catalogue says of it. */
type Said = { scan?: DocumentScan; reason?: string; said?: object | null };

/** Moves a document, with its letters, in the caller's transaction. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: DocumentEventName,
  facts: Facts,
  { scan, reason, said, ...input }: MoveInput & Said = {},
): Promise<void> {
  const { message } = input;
  const judged = event === 'accept' || event === 'refuse';
  // A file that would harm whoever opens it is kept no longer than one whose time is over.
  const goes = event === 'delete' || event === 'quarantine';
  const { entry } = await door.pass(
    tx,
    actor,
    event,
    facts,
    { ...input, after: { scan, reason } },
    {
      ...(scan ? { scan } : {}),
      ...(judged ? { decidedById: userOf(actor), decidedAt: now() } : {}),
      ...(event === 'refuse' && reason
        ? { reason, ...(said ? { said } : {}), ...(message ? { note: message } : {}) }
        : {}),
      ...(event === 'delete' ? { deletedAt: now() } : {}),
      ...(goes ? { fileKey: null } : {}),
    },
  );
  await tell(tx, actor, event, facts, entry);
}

/** The first entry of a document that was just sent, under the name `begin`. Returns its id. */
export const begin = door.begin;
