import { type Count, counting } from '../counted';

const counted = counting('en');

/** What all lists with filters say. */
export const deskLists = {
  filters: 'Search and filters',
  heading: ({ count }: { count: number }) => counted(count, { none: 'Filters', other: 'Filters, # set' }),
  chosen: ({ filter, count }: { filter: string; count: number }) =>
    counted(count, { other: (number) => `${filter}: ${number}` }),
  nothingToChoose: 'There is nothing to choose from yet.',
  sort: 'Order',
  usual: 'As usual',
  show: 'Show',
  number: ({ count }: { count: Count }) => counted(count, { other: '#' }),
  found: ({ count }: { count: Count }) => counted(count, { none: 'None', other: '# in all' }),
  foundOf: ({ count, all }: { count: Count; all: string }) =>
    counted(count, { none: () => `None of ${all}`, other: (number) => `${number} of ${all}` }),
  isSet: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
  drop: ({ name }: { name: string }) => `Without “${name}”`,
  clear: 'Clear all',
  noneFits: {
    heading: 'Nothing fits these filters',
    meaning: 'Take one of the filters above away, or all of them, and more is found.',
  },
  keep: 'Save as a view',
  left: ({ name, value }: { name: string; value: string }) => `${name}: there is no “${value}” here.`,
  leftUnknown: ({ name }: { name: string }) => `This list knows no filter “${name}”.`,
  leftNames: { sort: 'Order', columns: 'Columns', rows: 'Rows' },
  leftMeans: 'The list is shown without that. If it stood in a view you saved, save the view again without it.',
  columns: ({ shown, of }: { shown: number; of: number }) => `Columns, ${shown} of ${of}`,
  columnsHeading: 'Columns beside the name',
  rows: 'Rows:',
  comfortable: 'comfortable',
  compact: 'compact',
  /** By what lists are narrowed down. */
  names: {
    country: 'Country or region',
    region: 'Sales region',
    state: 'State or province',
    lacks: 'What lacks',
    agreement: 'MPA',
    partner_id: 'PartnerID',
    access: 'Admin access',
    owner: 'Owner',
    tag: 'Tag',
    since_from: 'Since, from',
    since_to: 'Since, to',
  },
  partnerId: { has: 'Has one', none: 'Has none' },
  nobody: 'Nobody',
  sorts: {
    since: 'Oldest first',
    '-since': 'Newest first',
    name: 'By name, A first',
    '-name': 'By name, Z first',
    ends: 'Ending first',
    '-ends': 'Ending last',
    moved: 'Longest unchanged first',
    '-moved': 'Changed last first',
  },
  ownColumns: { owner: 'Owner and tags', ownNumber: 'Own number', state: 'State or province', ends: 'Ends on' },
  saved: {
    heading: 'Saved views',
    open: ({ name, owner }: { name: string; owner: string }) => `${name} (${owner})`,
    save: 'Save this view',
    meaning: 'Keeps the view with its filters, its order and its columns. What you look for is not kept.',
    shared: 'Show it to all colleagues of your company',
    sharedStaff: 'Show it to everybody who reviews',
    remove: 'Forget',
    removeNamed: ({ name }: { name: string }) => `Forget “${name}”`,
    removed: 'The view is forgotten.',
  },
  beginning: 'Only the beginning of names and numbers is searched: type at least three letters to find them anywhere.',
  looked: {
    kind: (_: { most: number }) =>
      'Very many names or numbers have this in them, and only the first of them were looked at. Type more of it.',
    list: ({ most }: { most: number }) =>
      counted(most, {
        other: 'Very many have this in their name. Only # of this list were looked at, in its order. Type more of it.',
      }),
  },
};
