import { counting } from '../counted';

const counted = counting('en');

/** The documents of a case, as its reviewer reads them. */
export const caseDocuments = {
  heading: 'Documents',
  none: 'The company has sent no document.',
  sent: ({ count }: { count: number }) => counted(count, { one: '# sent', other: '# sent' }),
  choose: 'Documents of this case',
  tab: ({ proof, file }: { proof: string; file: string }) => `${proof}: ${file}`,
  page: ({ page, of }: { page: number; of: number }) => `Page ${page} of ${of}`,
  picture: ({ file, page }: { file: string; page: number }) =>
    `Page ${page} of ${file}. If no picture shows, it cannot be drawn: download the document.`,
  cannotDraw: 'This machine has no safe way to draw documents, so it can only be downloaded. Open it with care.',
  closed: 'Nobody can open it.',
  next: 'Next page',
  previous: 'Page before',
  larger: 'Larger',
  download: 'Download',
  about: ({ file, size, pages }: { file: string; size: string; pages: number }) =>
    `${file} · ${size} · ${counted(pages, { one: '# page', other: '# pages' })}`,
  came: ({ who, at }: { who: string; at: string }) => `Sent by ${who}, ${at}.`,
  byLink: ({ address }: { address: string }) => `${address}, by a letter’s link`,
  issued: ({ kind, date, months }: { kind: string; date: string; months: number }) =>
    `${kind}, issued ${date}, as they say: ${counted(months, { none: 'this month', one: '# month old', other: '# months old' })}.`,
  looks: 'Each look is in the journal.',
  accept: 'Accept',
  acceptMeaning: ({ proof }: { proof: string }) => `It counts as: ${proof}. The check itself you still decide.`,
  refuse: 'Cannot be used',
  refuseOpen: 'It cannot be used…',
  readBySender: 'Whoever sent it reads this in a letter, word for word. It uses up no attempt.',
};
