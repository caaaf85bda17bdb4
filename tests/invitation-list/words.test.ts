import { expect, test } from 'vitest';
import { invitationLists } from '@/messages/en/invitation-lists';
import { listColumns } from '@/messages/en/list-columns';

const { list } = invitationLists;

test.each([
  [list.allReady({ all: 1 }), 'The one row is ready'],
  [list.someReady({ ready: 0, all: 1 }), 'The one row is not ready'],
  [list.someReady({ ready: 1, all: 2 }), '1 of 2 rows is ready'],
  [list.someReady({ ready: 0, all: 2 }), '0 of 2 rows are ready'],
  [list.allReady({ all: 2 }), 'All 2 rows are ready'],
  [list.send({ ready: 1 }), 'Send 1 invitation'],
  [list.stoppedMeaning({ sent: 1 }), 'One was sent before. Nobody gets a letter twice.'],
  [list.stoppedMeaning({ sent: 0 }), '0 were sent before. Nobody gets a letter twice.'],
  [listColumns.above({ rows: 1 }), 'One row above the headings is left out.'],
  [listColumns.above({ rows: 3 }), '3 rows above the headings are left out.'],
  [listColumns.used.unused({ columns: 1, names: 'Notes' }), 'One column is not used: Notes'],
  [listColumns.alike.done({ rows: 1 }), 'One row is changed. See below what becomes of it.'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
