import { notFound } from 'next/navigation';
import { memberIn, person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import type { InvitationKind } from '@/generated/prisma/enums';
import { findInvited, findParkedFor } from '@/lib/invitation/queries';
import { InvitationPage } from './invitation-page';
import { places } from './kinds';
import { OtherAccountsInvitation } from './other-accounts-invitation';
import type { Answers, Query } from './view';

type ParkedProps = { kind: InvitationKind; id: string; query: Query; answers: Answers };

/** The same page for a company the invitation is parked for, without its link. Somebody who uses another of their accounts can switch. */
export async function ParkedInvitation({ kind, id, query, answers }: ParkedProps) {
  const reader = await person();
  const mine = reader.accounts.map(({ organizationId }) => organizationId);
  const parkedFor = await findParkedFor(mine, id, kind);
  const account = accountInUse(reader);
  const theirs = reader.accounts.find(({ organizationId }) => organizationId === parkedFor);
  if (!account || !theirs) notFound();
  const at = `${places[kind].parked}/${id}`;
  if (theirs !== account) return <OtherAccountsInvitation company={theirs} at={at} />;
  const found = await findInvited(id, await memberIn(reader, account));
  const { sentAt } = found.facts;
  if (!sentAt) notFound();
  return (
    <InvitationPage {...{ found, person: reader, query, at, answers }} sentAt={sentAt} hidden={{ invitationId: id }} />
  );
}
