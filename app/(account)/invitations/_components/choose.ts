import { deskAsked } from '@/app/_server/desk';
import { openedForBulk } from '@/app/_server/searching';
import type { Member } from '@/lib/actor';
import { prepare } from '@/lib/bulk/commands';
import type { ChosenInvitations } from '@/lib/bulk/schema';
import { invitationDesk } from '@/lib/invitation/filters';
import { firstSent } from '@/lib/invitation/list';

/** Chooses rows of the list. */
export async function choose(member: Member, { deed, which, selected, shown, ...query }: ChosenInvitations) {
  const { view, kind } = query;
  const search = await openedForBulk(which, query.search);
  const asked = { ...(await deskAsked(query, invitationDesk)), view, kind, search };
  const first = (length: number) => firstSent(member, asked, length);
  return prepare(member, { deed, which, selected, shown }, { first, subject: 'id' });
}
