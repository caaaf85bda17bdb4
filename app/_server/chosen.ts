import { proofLasts, provenLately } from '@/lib/identity/reauthenticate';
import { forgetCookie, keepCookie, readCookie } from './cookies';
import { type Chosen, chosenIn, openChosen, sealChosen } from './sealed-choice';
import { signedIn } from './session';

// What somebody ticked before they were asked for a proof lies in their browser alone, sealed. Were it read from an address, a link
// could show a stranger's choice, such as a role ticked, to whoever has the right to grant it.
const name = 'chosen';

/** Keeps what was chosen in a form under these names, `about` one thing, for fifteen minutes. Only in an action. */
export async function keepChosen(about: string, form: FormData, names: readonly string[]): Promise<void> {
  const person = await signedIn();
  if (person) await keepCookie(name, sealChosen(chosenIn(form, names), ownerOf(person, about)), proofLasts);
}

/** What this person chose about it in this browser before they gave the proof; null without, and until the proof is given. */
export async function chosenBefore(about: string): Promise<Chosen | null> {
  const [person, sealed] = await Promise.all([signedIn(), readCookie(name)]);
  return person && sealed && provenLately(person) ? openChosen(sealed, ownerOf(person, about)) : null;
}

/** What was chosen is done, or given up. Only in an action. */
export async function forgetChosen(): Promise<void> {
  await forgetCookie(name);
}

/** The roles of a membership as they stood when the form was shown: changed meanwhile, the choice was about others. */
export function rolesOf(membershipId: string, version: number | string): string {
  return `roles of ${membershipId} ${version}`;
}

/** Which PartnerID a work account is to use. */
export function chosenPartnerId({ organizationId }: { organizationId: string }): string {
  return `PartnerID of ${organizationId}`;
}

function ownerOf({ userId }: { userId: string }, about: string): string {
  return `${userId} ${about}`;
}
