import { InvitationByLink } from '@/app/_components/invitation/by-link';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { accept, ask, askAdmins, decline, open, park } from './actions';

const answers = { accept, ask, askAdmins, decline, park, open };

/** A provider asks to be authorized, by the link of its letter. Source: the seed's "Connect with an indirect provider". */
export default async function AuthorizeProviderPage({ params, searchParams }: PageProps) {
  const [{ token }, query] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, asksOfInvitation),
  ]);
  return <InvitationByLink kind="partnership" {...{ token, query, answers }} />;
}
