import type { ReactNode } from 'react';
import { sealedReader } from '@/app/_server/shown-page';
import { aboutForm } from '@/lib/form/answer';
import type { Standing } from '@/lib/invitation/standing';
import { Consent } from './consent';
import { Decline } from './decline';
import { Accepted, Declined, Expired, Revoked, Superseded, Suspended } from './ended';
import { NotAdmin } from './not-admin';
import { NotReady } from './not-ready';
import { Opened } from './opened';
import { SignedOut } from './signed-out';
import { type Held, type View, viewOf } from './view';
import { KeptForAnother, OtherKind, OtherPartnerId, OtherRegion, OwnInvitation, Partners } from './wrong-account';

const pages: Record<Standing, (view: View) => ReactNode> = {
  accepted: Accepted,
  provider_suspended: Suspended,
  declined: Declined,
  revoked: Revoked,
  expired: Expired,
  superseded: Superseded,
  signed_out: (view) => (view.person ? <OtherKind {...view} /> : <SignedOut {...view} />),
  own_invitation: OwnInvitation,
  other_kind: OtherKind,
  partners: Partners,
  kept_for_another: KeptForAnother,
  other_partner_id: OtherPartnerId,
  other_region: OtherRegion,
  not_ready: NotReady,
  not_global_admin: NotAdmin,
  ready: Consent,
};

/** The page of an invitation, however the reader came to hold it: one for each way it can stand. */
export async function InvitationPage(held: Held) {
  const view = await viewOf(held);
  const { found, asked, answers, hidden } = view;
  const Shown = asked.answer === 'decline' && found.may.includes('decline') ? Decline : pages[found.standing];
  return (
    <>
      {answers.open && found.may.includes('open') ? (
        <Opened action={answers.open} hidden={{ ...hidden, [aboutForm.shownFor]: await sealedReader() }} />
      ) : null}
      <Shown {...view} />
    </>
  );
}
