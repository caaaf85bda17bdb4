import { redirect } from 'next/navigation';
import { CustomerInvitationPage } from '@/app/_components/customer-invitation/customer-invitation-page';
import { Unknown } from '@/app/_components/invitation/unknown';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { bearer, memberIn } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { customerStandingOf } from '@/lib/invitation/customer-standing';
import { findInvited } from '@/lib/invitation/queries';
import { accept, ask, askAdmins, decline, keep, open } from './actions';

const answers = { accept, ask, askAdmins, decline, keep, open };

/** A reseller and its provider ask a customer to authorize both, by the link of their letter. Opening it changes nothing. */
export default async function AuthorizePartnersPage({ params, searchParams }: PageProps) {
  const [{ token }, asked, person] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, asksOfInvitation),
    signedIn(),
  ]);
  const held = await bearer('authorize_partners', token);
  if (!held) return <Unknown />;
  const account = person && accountInUse(person);
  const actor = person && account ? await memberIn(person, account) : held.actor;
  const found = await findInvited(held.actor.subjectId, actor, held.state);
  const { id, keptFor } = found.facts;
  const standing = customerStandingOf(actor, found.facts, held.state);
  const isDead = standing === 'expired' || standing === 'superseded';
  if (isDead && keptFor !== null && keptFor === account?.organizationId) redirect(`/partners/invitations/${id}`);
  const at = `/authorize-partners/${token}`;
  return (
    <CustomerInvitationPage
      {...{ found, person, asked, at, answers, standing }}
      sentAt={held.link.createdAt}
      hidden={{ token }}
      code={held.code}
    />
  );
}
