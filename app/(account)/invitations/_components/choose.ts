import { isForAnother, searchText } from '@/app/_server/searching';
import type { Member } from '@/lib/actor';
import { prepare } from '@/lib/bulk/commands';
import type { ChosenInvitations } from '@/lib/bulk/schema';
import { firstSent } from '@/lib/invitation/list';
import { Refusal } from '@/lib/refusal';

/** Chooses rows of the list. What is looked for stands sealed in the address: opened for nobody else, all that is found would be all there is. */
export async function choose(member: Member, { deed, which, selected, shown, ...query }: ChosenInvitations) {
  if (which === 'found' && (await isForAnother(query.search))) throw Refusal.because('moved_on', { cure: 'reload' });
  const asked = { ...query, search: await searchText(query.search) };
  return prepare(member, { deed, which, selected, shown }, (length) => firstSent(member, asked, length));
}
