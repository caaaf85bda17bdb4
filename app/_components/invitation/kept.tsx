import { notFound } from 'next/navigation';
import { memberIn, person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import type { InvitationKind } from '@/generated/prisma/enums';
import { findInvited, findKeeper } from '@/lib/invitation/queries';
import { InvitationPage } from './invitation-page';
import { places } from './kinds';
import { OtherAccountKeeps } from './other-account-keeps';
import type { Answers, Asked } from './view';

type KeptProps = { kind: InvitationKind; id: string; asked: Asked; answers: Answers };

/** The same page for a company that keeps the invitation, without its link. Somebody who uses another of their accounts can switch. */
export async function KeptInvitation({ kind, id, asked, answers }: KeptProps) {
  const reader = await person();
  const mine = reader.accounts.map(({ organizationId }) => organizationId);
  const keeper = await findKeeper(mine, id, kind);
  const account = accountInUse(reader);
  const kept = reader.accounts.find(({ organizationId }) => organizationId === keeper);
  if (!account || !kept) notFound();
  const at = `${places[kind].kept}/${id}`;
  if (kept !== account) return <OtherAccountKeeps company={kept} at={at} />;
  const found = await findInvited(id, await memberIn(reader, account));
  const { sentAt } = found.facts;
  if (!sentAt) notFound();
  return (
    <InvitationPage {...{ found, person: reader, asked, at, answers }} sentAt={sentAt} hidden={{ invitationId: id }} />
  );
}
