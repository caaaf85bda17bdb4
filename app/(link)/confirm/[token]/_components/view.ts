import type { When } from '@/app/_server/dates';
import type { bearer } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import type { findForContact } from '@/lib/enrollment/queries';
import { fullName } from '@/lib/field/person-name';

/** What every page behind the link is made of. */
export type View = {
  token: string;
  held: NonNullable<Awaited<ReturnType<typeof bearer>>>;
  found: Awaited<ReturnType<typeof findForContact>>;
  words: Words;
  when: When;
};

/** The company, and the name of the person who named this contact. */
export function senderOf({ found: { facts, signedUpBy }, words }: View): { company: string; signedUpBy: string } {
  const name = signedUpBy ? fullName(signedUpBy) : words.confirmLink.unknownSender;
  return { company: facts.company, signedUpBy: name };
}
