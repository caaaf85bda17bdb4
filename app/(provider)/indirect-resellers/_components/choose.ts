import { loadDeskFile } from '@/app/_server/desk-page';
import { openedForBulk } from '@/app/_server/searching';
import type { Member } from '@/lib/actor';
import { prepare } from '@/lib/bulk/commands';
import type { ChosenLacking, ChosenOfList, DeedName } from '@/lib/bulk/schema';
import { firstResellersLacking } from '@/lib/lack/resellers';
import { firstResellers } from '@/lib/partnership/list';
import { Refusal } from '@/lib/refusal';
import { resellersPage } from './list-of';

/** What can be done with many companies; only who may act for the company reminds them. */
export const deedsFor = (isAgent: boolean): DeedName[] =>
  isAgent ? ['remind_partner', 'give', 'tag'] : ['give', 'tag'];

/** Chooses rows of the list of resellers, which is read as its file reads it. */
export async function choose(member: Member, { list, ...chosen }: ChosenOfList) {
  const request = new Request(new URL(list, 'http://list'));
  await openedForBulk(chosen.which, new URL(request.url).searchParams.get('search') ?? '');
  const { query, left } = await loadDeskFile(member, request, resellersPage);
  // A filter that means nothing any more would let in all that it kept out.
  if (chosen.which === 'found' && left.length > 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const first = (length: number) => firstResellers(member, query, length);
  return prepare(member, chosen, { first, subject: 'organizationId' });
}

/** The same of those who cannot trade yet. */
export async function chooseLacking(member: Member, { deed, which, selected, shown, ...asked }: ChosenLacking) {
  const first = (length: number) => firstResellersLacking(member, asked, length);
  return prepare(member, { deed, which, selected, shown }, { first, subject: 'organizationId' });
}
