import { openedForBulk } from '@/app/_server/searching';
import type { Member } from '@/lib/actor';
import { prepare } from '@/lib/bulk/commands';
import type { ChosenInvitations } from '@/lib/bulk/schema';
import { firstSent } from '@/lib/invitation/list';

/** Chooses rows of the list. */
export async function choose(member: Member, { deed, which, selected, shown, ...query }: ChosenInvitations) {
  const asked = { ...query, search: await openedForBulk(which, query.search) };
  const first = (length: number) => firstSent(member, asked, length);
  return prepare(member, { deed, which, selected, shown }, { first, subject: 'id' });
}
