import { InvitationByLink } from '@/app/_components/invitation/by-link';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { accept, ask, askAdmins, decline, open, park } from './actions';

const answers = { accept, ask, askAdmins, decline, park, open };

/** A reseller and its provider ask a customer to authorize both, by the link of their letter. */
export default async function AuthorizePartnersPage({ params, searchParams }: PageProps) {
  const [{ token }, query] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, asksOfInvitation),
  ]);
  return <InvitationByLink kind="customer" {...{ token, query, answers }} />;
}
