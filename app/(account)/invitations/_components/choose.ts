import { loadDeskFile } from '@/app/_server/desk-page';
import { openedForBulk } from '@/app/_server/searching';
import type { Member } from '@/lib/actor';
import { prepare } from '@/lib/bulk/commands';
import type { ChosenOfList } from '@/lib/bulk/schema';
import { firstSent } from '@/lib/invitation/list';
import { Refusal } from '@/lib/refusal';
import { invitationsPage } from './list-of';

/** Chooses rows of the list, which is read as its file reads it. */
export async function choose(member: Member, { list, ...chosen }: ChosenOfList) {
  const request = new Request(new URL(list, 'http://list'));
  await openedForBulk(chosen.which, new URL(request.url).searchParams.get('search') ?? '');
  const { query, left } = await loadDeskFile(member, request, invitationsPage);
  // A filter that means nothing any more would let in all that it kept out.
  if (chosen.which === 'found' && left.length > 0) throw Refusal.because('moved_on', { cure: 'reload' });
  return prepare(member, chosen, { first: (length) => firstSent(member, query, length), subject: 'id' });
}
