import { deskAsked } from '@/app/_server/desk';
import { openedForBulk } from '@/app/_server/searching';
import type { Member } from '@/lib/actor';
import { prepare } from '@/lib/bulk/commands';
import type { ChosenLacking, ChosenResellers, DeedName } from '@/lib/bulk/schema';
import { firstResellersLacking } from '@/lib/lack/resellers';
import { resellerDesk } from '@/lib/partnership/filters';
import { firstResellers } from '@/lib/partnership/list';

/** What can be done with many companies; only who may act for the company reminds them. */
export const deedsFor = (isAgent: boolean): DeedName[] =>
  isAgent ? ['remind_partner', 'give', 'tag'] : ['give', 'tag'];

/** Chooses rows of the list of resellers. */
export async function choose(member: Member, { deed, which, selected, shown, ...query }: ChosenResellers) {
  const { view, territory } = query;
  const search = await openedForBulk(which, query.search);
  const asked = { ...(await deskAsked(query, resellerDesk)), view, territory, search };
  const first = (length: number) => firstResellers(member, asked, length);
  return prepare(member, { deed, which, selected, shown }, { first, subject: 'organizationId' });
}

/** The same of those who cannot trade yet. */
export async function chooseLacking(member: Member, { deed, which, selected, shown, ...asked }: ChosenLacking) {
  const first = (length: number) => firstResellersLacking(member, asked, length);
  return prepare(member, { deed, which, selected, shown }, { first, subject: 'organizationId' });
}
