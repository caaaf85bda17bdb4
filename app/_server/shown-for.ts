import { fullName } from '@/lib/field/person-name';
import { aboutForm } from '@/lib/form/answer';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { openShown, type ShownFor } from './sealed-shown';
import { accountInUse, signedIn } from './session';

/** How the one who is there now differs from the one a page was shown for. `lost`: that account is closed to them. */
export type WrongAccount = 'another_account' | 'account_lost' | 'another_person';

/** For whom the form's page was shown; null for nobody, or by a form that says nothing of the kind. */
export function shownIn(form: FormData): ShownFor | null {
  return openShown(form.get(aboutForm.shownFor));
}

/** Who is there now, as a page is shown for them. */
export function shownTo(person: SignedIn): ShownFor {
  const account = accountInUse(person);
  return {
    userId: person.userId,
    person: fullName(person),
    organizationId: account?.organizationId ?? null,
    organization: account?.name ?? null,
  };
}

/** Whether somebody else, or another account, is there now than the page was shown for. Null also when nobody is: the gate asks them to sign in. */
export function wrongAccount(shown: ShownFor, person: SignedIn | null): WrongAccount | null {
  if (!person) return null;
  if (person.userId !== shown.userId) return 'another_person';
  if ((accountInUse(person)?.organizationId ?? null) === shown.organizationId) return null;
  const mine = person.accounts.some(({ organizationId }) => organizationId === shown.organizationId);
  return mine ? 'another_account' : 'account_lost';
}

/** Refuses a form that would act for a company and does not say for which one it was shown. */
export async function needShown(actor: unknown, shown: ShownFor | null): Promise<void> {
  const acts = typeof actor === 'object' && actor !== null && 'organizationId' in actor;
  if (acts && (await signedIn()) && !shown) throw Refusal.because('page_too_old', { cure: 'reload' });
}
