import { notFound } from 'next/navigation';
import { CustomerInvitationPage } from '@/app/_components/customer-invitation/customer-invitation-page';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { idPath, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { member as memberGate, person } from '@/app/_server/gates';
import { customerStandingOf } from '@/lib/invitation/customer-standing';
import { findInvited, findKeeper } from '@/lib/invitation/queries';
import { accept, ask, askAdmins, decline, keep } from './actions';

const answers = { accept, ask, askAdmins, decline, keep };

/** A customer's invitation for the company that keeps it, without its link. */
export default async function KeptCustomerInvitationPage({ params, searchParams }: PageProps) {
  const actor = await memberGate();
  const [{ id }, asked, reader] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, asksOfInvitation),
    person(),
  ]);
  if (!(await findKeeper([actor.organizationId], id, 'customer'))) notFound();
  const found = await findInvited(id, actor);
  const { sentAt, kind } = found.facts;
  if (!sentAt || kind !== 'customer') notFound();
  const standing = customerStandingOf(actor, found.facts, null);
  const at = `/partners/invitations/${id}`;
  return (
    <CustomerInvitationPage
      {...{ found, person: reader, asked, at, answers, standing }}
      sentAt={sentAt}
      hidden={{ invitationId: id }}
    />
  );
}
