import { day, somebody, such, type ValuesOf } from '@/lib/list/filter';
import { isCountry } from '@/lib/region/names';

/** By what the list of invitations is narrowed down; `sender`: who of the reader's people made it. */
export const invitationFilters = {
  country: such(isCountry),
  sender: somebody,
  created_from: day,
  created_to: day,
};

export type InvitationFilters = ValuesOf<typeof invitationFilters>;

/** What a row of it can show beside the recipient. */
export const invitationColumns = [
  'country',
  'partner_id',
  'status',
  'sender',
  'created',
  'sent',
  'opened',
  'until',
  'moved',
  'letter',
] as const;

export const invitationDesk = {
  filters: invitationFilters,
  sorts: ['created'],
  usualSort: '-created',
  columns: invitationColumns,
  usualColumns: ['country', 'partner_id', 'status', 'sent', 'until', 'letter'],
};
