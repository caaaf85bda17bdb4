import { machineNow } from '@/lib/clock';
import { proofLasts } from '@/lib/identity/reauthenticate';
import { seal, unseal } from '@/lib/seal';

const purpose = 'chosen before a proof';

/** The values ticked in a form, by the names of its fields. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Seals what was chosen so that it opens for its owner alone, for fifteen minutes. */
export function sealChosen(chosen: Chosen, owner: string): string {
  const until = machineNow().getTime() + proofLasts;
  return seal(JSON.stringify({ chosen, until }), purpose, owner).toString('base64url');
}

/** What was sealed for this owner. Null when it was altered or made up, is another person's or about another thing, or fifteen minutes have passed. */
export function openChosen(sealed: string, owner: string): Chosen | null {
  const text = unseal(Buffer.from(sealed, 'base64url'), purpose, owner);
  if (text === null) return null;
  const { chosen, until } = JSON.parse(text) as { chosen: Chosen; until: number };
  return until > machineNow().getTime() ? chosen : null;
}

/** What was chosen in a form under these names. A cookie holds little: what is no word of a choice is left out. */
export function chosenIn(form: FormData, names: readonly string[]): Chosen {
  const chosen = (of: string) => form.getAll(of).filter((value): value is string => /^\w{1,40}$/.test(String(value)));
  return Object.fromEntries(names.map((of) => [of, chosen(of).slice(0, 20)]));
}
