import type { ReactNode } from 'react';
import { Decline } from '@/app/_components/invitation/decline';
import { Declined, Expired, Revoked, Superseded } from '@/app/_components/invitation/ended';
import { Opened } from '@/app/_components/invitation/opened';
import type { Held } from '@/app/_components/invitation/view';
import { KeptForAnother } from '@/app/_components/invitation/wrong-account';
import { sealedReader } from '@/app/_server/shown-page';
import { aboutForm } from '@/lib/form/answer';
import type { CustomerStanding } from '@/lib/invitation/customer-standing';
import { Consent } from './consent';
import { NotAdmin } from './not-admin';
import { SignedOut } from './signed-out';
import { type CustomerView, customerViewOf } from './view';
import { Accepted, Customers, OtherKind, OtherRegion, OwnInvitation, Parted } from './wrong-account';

const pages: Record<CustomerStanding, (view: CustomerView) => ReactNode | Promise<ReactNode>> = {
  accepted: Accepted,
  declined: Declined,
  revoked: Revoked,
  expired: Expired,
  superseded: Superseded,
  parted: Parted,
  signed_out: (view) => (view.person ? <OtherKind {...view} /> : <SignedOut {...view} />),
  own_invitation: OwnInvitation,
  other_kind: OtherKind,
  customers: Customers,
  kept_for_another: KeptForAnother,
  other_region: OtherRegion,
  not_global_admin: NotAdmin,
  ready: Consent,
};

/** The page of a customer's invitation, however the reader came to hold it: one for each way it can stand. */
export async function CustomerInvitationPage({ standing, ...held }: Held & { standing: CustomerStanding }) {
  const view = await customerViewOf(held, standing);
  const { found, asked, answers, hidden } = view;
  const Shown = asked.answer === 'decline' && found.may.includes('decline') ? Decline : pages[standing];
  return (
    <>
      {answers.open && found.may.includes('open') ? (
        <Opened action={answers.open} hidden={{ ...hidden, [aboutForm.shownFor]: await sealedReader() }} />
      ) : null}
      <Shown {...view} />
    </>
  );
}
