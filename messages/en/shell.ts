import { counting } from '../counted';

const counted = counting('en');

/** The frame around every page, the kit's own words, and the pages for when there is no page. */
export const shell = {
  kit: {
    product: 'Mitra',
    errorPrefix: 'Error: ',
    problemHeading: 'There is a problem',
    optional: '(optional)',
    oneName: 'If there is only one name, write it here.',
    working: 'Working…',
    show: 'Show',
    hide: 'Hide',
    copy: 'Copy',
    copied: 'Copied',
    chooseFile: 'Choose a file',
    noFile: 'No file chosen yet',
  },
  searchForAnother:
    'The address of this page holds a search for an e-mail address, which opens only in the browser it was typed in. All rows are shown: type the address here to look for it.',
  older: ({ shown }: { shown: number }) => `Older entries are kept. The newest ${shown} are shown.`,
  /** The strip of a demo. */
  demoClock: {
    label: 'Clock of the demo',
    now: ({ at }: { at: string }) => `The clock of this demo shows ${at}.`,
    onTheWay: 'Letters, reminders and closings of the days between are on their way. Look again in a moment.',
    done: 'Letters, reminders and closings of the days between are done. Whoever is signed in stays so.',
    moves: { next_day: 'Next business day', five_days: '+5 business days', today: 'Back to today' },
  },
  bar: {
    skip: 'Skip to the content',
    home: 'Mitra, first page',
    menu: 'Menu',
    mainNavigation: 'Main',
    language: 'Language',
    account: 'Your account',
    accountOf: ({ name, organization }: { name: string; organization: string }) => `${name}, ${organization}`,
    inUse: 'In use',
    switchAccount: 'Use another account',
    settings: 'Settings',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  /** Where one of very many is chosen. */
  choice: {
    label: ({ label }: { label: string }) => `Find for “${label}”`,
    find: 'Search',
    forget: 'Show the first ones',
    some: ({ count }: { count: number }) =>
      `${count} stand in the choice below. There are more: search for a part of the name.`,
    found: ({ count }: { count: number }) =>
      counted(count, { one: 'One stands in the choice below.', other: '# stand in the choice below.' }),
    none: ({ search }: { search: string }) => `No name holds “${search}”.`,
  },
  pages: { label: 'Pages', first: 'First page', more: ({ count }: { count: number }) => `Next ${count}` },
  footer: {
    label: 'About this portal',
    line: 'Mitra, the partner portal for indirect resellers and indirect providers',
  },
  notFound: {
    title: 'Page not found',
    meaning: 'There is no page at this address, or it belongs to another account than the one you are using.',
    advice:
      'If you typed the address, check it. If you followed a link from a letter, open the letter again and press its button.',
    home: 'Go to the first page',
  },
  unreadable: {
    title: 'What was sent could not be read',
    meaning: 'It did not arrive whole, or the page it was sent from is out of date. Nothing was changed.',
    advice: 'Go back, load the page anew, and send it once more.',
    home: 'Go to the first page',
  },
  fault: {
    title: 'This page could not be shown',
    meaning: 'A part of the portal did not answer. What you saved before is safe.',
    advice: 'Try again in a moment. If it happens again, tell us this number:',
    again: 'Try again',
    home: 'Go to the first page',
  },
  away: {
    title: 'The portal cannot reach its data at the moment',
    meaning: 'This is not your fault, and what you saved before is safe.',
    advice: 'Wait a moment, then try again.',
    kept: 'What you just sent may not be saved. It is kept on this page: wait a moment, then try again. Passwords, codes and files have to be given again.',
    again: 'Try again',
    password: 'Password',
    code: 'Code',
    file: 'File',
  },
};
