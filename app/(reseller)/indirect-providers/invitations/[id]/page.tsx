import { notFound } from 'next/navigation';
import { InvitationPage } from '@/app/_components/invitation/invitation-page';
import { asksOfInvitation } from '@/app/_components/invitation/view';
import { idPath, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { memberIn, person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { findInvited, findKeeper } from '@/lib/invitation/queries';
import { KeptForAnother } from './_components/kept-for-another';
import { accept, ask, askAdmins, decline, keep } from './actions';

const answers = { accept, ask, askAdmins, decline, keep };

/** The same page for a company that keeps the invitation, without its link. Somebody who uses another of their accounts can switch. */
export default async function KeptInvitationPage({ params, searchParams }: PageProps) {
  const [{ id }, asked, reader] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, asksOfInvitation),
    person(),
  ]);
  const keeper = await findKeeper(
    reader.accounts.map(({ organizationId }) => organizationId),
    id,
    'partnership',
  );
  const account = accountInUse(reader);
  const kept = reader.accounts.find(({ organizationId }) => organizationId === keeper);
  if (!account || !kept) notFound();
  const at = `/indirect-providers/invitations/${id}`;
  if (kept !== account) return <KeptForAnother company={kept} at={at} />;
  const found = await findInvited(id, await memberIn(reader, account));
  const { sentAt } = found.facts;
  if (!sentAt) notFound();
  return (
    <InvitationPage {...{ found, person: reader, asked, at, answers }} sentAt={sentAt} hidden={{ invitationId: id }} />
  );
}
