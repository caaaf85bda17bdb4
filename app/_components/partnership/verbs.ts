import type { Words } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { offersFor } from '@/lib/admin-access/lifecycle';
import type { FoundPartnership } from '@/lib/partnership/queries';

/** What somebody does about an admin access; the rest happens with the partnership or by the clock. */
export type Verb = keyof Words['partnership']['forms']['submits'];

const verbs = ['grant', 'renew', 'remove', 'decline', 'request', 'give_up'] as const satisfies readonly Verb[];

/** What the reader's side could do about the access now, each with the reasons against it. */
export function verbsFor(member: Member, { access }: FoundPartnership) {
  const possible = offersFor(member, access);
  return verbs.flatMap((verb) => {
    const found = possible.find(({ event }) => event === verb);
    return found ? [{ verb, reasons: found.reasons }] : [];
  });
}

/** The one whose form the address asks for; null when it cannot be done now. */
export function chosenVerb(asked: unknown, member: Member, found: FoundPartnership): Verb | null {
  const chosen = verbsFor(member, found).find(({ verb }) => verb === asked);
  return chosen && chosen.reasons.length === 0 ? chosen.verb : null;
}
