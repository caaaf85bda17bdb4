import { authorize } from '@/lib/customer/answers';
import { type Authorization, authorizationFor } from '@/lib/customer/schema';
import { type Invited, park } from '@/lib/invitation/answers';
import { findOrganization } from '@/lib/organization/queries';
import { loadWords, locale } from './words';

/** The shape of a customer's consent, with the numbers its country asks for. */
export async function customerShape(invited: Invited) {
  return authorizationFor((await findOrganization(invited)).countryIso2);
}

/** Authorizes both, keeping the statement in the very words that were ticked. */
export async function authorizeAs(invited: Invited, fields: Authorization): Promise<void> {
  const [words, language, { name }] = await Promise.all([loadWords(), locale(), findOrganization(invited)]);
  const statement = words.invitedCustomer.authority({ company: name });
  await authorize(invited, { ...fields, locale: language, statement });
}

/** Keeps the invitation for the reader's company, until somebody there who may answer it does. */
export async function parkForCustomer(invited: Invited): Promise<void> {
  await park(invited);
}
