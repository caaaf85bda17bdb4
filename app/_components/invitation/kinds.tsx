import type { ReactNode } from 'react';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { Standing } from '@/lib/invitation/standing';
import { Consent as CustomersConsent } from './customer/consent';
import * as customers from './customer/wrong-account';
import { Accepted, Declined, Expired, Revoked, Superseded, Suspended } from './ended';
import { NotAdmin } from './not-admin';
import { ParkedForAnother } from './parked-for-another';
import { About } from './partnership/about';
import { Consent } from './partnership/consent';
import { NotReady } from './partnership/not-ready';
import * as partners from './partnership/wrong-account';
import { SignedOut } from './signed-out';
import type { View } from './view';

type Shown = (view: View) => ReactNode | Promise<ReactNode>;

const ended = { declined: Declined, revoked: Revoked, expired: Expired, superseded: Superseded };

/** The page of each way an invitation can stand, by its kind. */
const pages: { [Kind in InvitationKind]: Record<Standing<Kind>, Shown> } = {
  partnership: {
    ...ended,
    accepted: Accepted,
    provider_suspended: Suspended,
    signed_out: (view) =>
      view.person ? <partners.OtherKind {...view} /> : <SignedOut {...view} below={<About {...view} />} />,
    own_invitation: partners.OwnInvitation,
    other_kind: partners.OtherKind,
    partners: partners.Partners,
    parked_for_another: ParkedForAnother,
    other_partner_id: partners.OtherPartnerId,
    other_region: partners.OtherRegion,
    not_ready: NotReady,
    not_global_admin: NotAdmin,
    ready: Consent,
  },
  customer: {
    ...ended,
    accepted: customers.Accepted,
    parted: customers.Parted,
    signed_out: (view) => (view.person ? <customers.OtherKind {...view} /> : <SignedOut {...view} />),
    own_invitation: customers.OwnInvitation,
    other_kind: customers.OtherKind,
    customers: customers.Customers,
    parked_for_another: ParkedForAnother,
    other_region: customers.OtherRegion,
    not_global_admin: NotAdmin,
    ready: CustomersConsent,
  },
};

export function pageFor<Kind extends InvitationKind>(kind: Kind, standing: Standing<Kind>): Shown {
  return pages[kind][standing];
}

/** Where an invitation of each kind is answered: by its link, and by the company it is parked for. */
export const places = {
  partnership: {
    purpose: 'authorize_provider',
    link: '/authorize-provider',
    parked: '/indirect-providers/invitations',
  },
  customer: { purpose: 'authorize_partners', link: '/authorize-partners', parked: '/partners/invitations' },
} as const satisfies Record<InvitationKind, object>;
