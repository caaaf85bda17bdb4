import { redirect } from 'next/navigation';
import { InvitationPage } from '@/app/_components/invitation/invitation-page';
import { Unknown } from '@/app/_components/invitation/unknown';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { bearer, memberIn } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { findInvited } from '@/lib/invitation/queries';
import { accept, ask, askAdmins, decline, keep, open } from './actions';

const answers = { accept, ask, askAdmins, decline, keep, open };

/** A provider asks to be authorized, by the link of its letter. Opening it changes nothing. Source: the seed's "Connect with an indirect provider". */
export default async function AuthorizeProviderPage({ params, searchParams }: PageProps) {
  const [{ token }, asked, person] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, asksOfInvitation),
    signedIn(),
  ]);
  const held = await bearer('authorize_provider', token);
  if (!held) return <Unknown />;
  const account = person && accountInUse(person);
  const actor = person && account ? await memberIn(person, account) : held.actor;
  const found = await findInvited(held.actor.subjectId, actor, held.state);
  const { id, keptFor } = found.facts;
  const isDead = found.standing === 'expired' || found.standing === 'superseded';
  if (isDead && keptFor === account?.organizationId) redirect(`/indirect-providers/invitations/${id}`);
  const at = `/authorize-provider/${token}`;
  return (
    <InvitationPage
      {...{ found, person, asked, at, answers }}
      sentAt={held.link.createdAt}
      hidden={{ token }}
      code={held.code}
    />
  );
}
