import { countriesNear, shownFilters } from '@/app/_components/desk/choices';
import type { DeskReader } from '@/app/_server/desk-reader';
import type { Member } from '@/lib/actor';
import { type InvitationFilters, invitationDesk } from '@/lib/invitation/filters';
import { findTotals, listSent, type Query } from '@/lib/invitation/list';
import { kindFor, listShape } from '@/lib/invitation/schema';

/** The list of invitations, for its page and its file. A reseller invites customers only. */
export const invitationsPage = {
  saved: 'invitations' as const,
  desk: invitationDesk,
  shape: listShape,
  base: ({ view, kind }: ReturnType<typeof listShape.parse>, _: Member, reader: DeskReader) => ({
    view,
    kind: kindFor(reader.kind, kind),
  }),
  page: async (member: Member, query: Query) => {
    return { ...(await listSent(member, query)), looked: 'all' as const, reach: null };
  },
  totals: findTotals,
};

/** Its filters with what can be chosen. */
export function filtersOf(set: InvitationFilters, reader: DeskReader) {
  const senders = reader.choices.owners.map(({ id, name }) => ({ value: id, label: name }));
  const shown = {
    country: countriesNear(reader, set.country),
    sender: { choices: senders, names: true },
    created_from: { day: true },
    created_to: { day: true },
  } as const;
  return shownFilters(set, shown, reader.words.deskLists.names);
}
