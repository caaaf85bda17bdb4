import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';

type Names = 'notice-address-added' | 'prove-notice-address' | 'notices-digest';

const counted = counting('en');

/** What is written about how news are told: to another address of a company, and once a day. */
export const noticeLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'prove-notice-address': ({ organization, by }, { linkEnds }) => ({
    subject: `Should news of ${organization} come to this address?`,
    paragraphs: [
      `${by} entered this address for news of ${organization}: copies of what its people are told about enrollment, partners, customers and orders.`,
      'The button opens a page that asks for the code in this letter. Nothing comes before somebody has typed it there.',
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'Confirm the address',
    no: 'If you do not want this, you need to do nothing.',
    why: `You get this letter because ${by} entered this address in the settings of ${organization}.`,
  }),
  'notice-address-added': ({ organization, by, address }) => ({
    subject: `News of ${organization} now go to one more address`,
    paragraphs: [
      `${by} added the address ${address} to the company’s, and its reader has confirmed it. Copies of news about enrollment, partners, customers and orders go there from now on.`,
      'If that is not as it should be, take the address out on the page the button opens.',
    ],
    button: 'Look at the addresses',
    why: `You get this letter because you are a Global admin of ${organization}.`,
  }),
  'notices-digest': ({ count, listed, more }) => ({
    subject: counted(count, { one: 'One thing happened since yesterday', other: '# things happened since yesterday' }),
    paragraphs: [
      counted(count, {
        one: 'Of what you chose to be told once a day, one thing happened:',
        other: 'Of what you chose to be told once a day, # things happened. The newest first:',
      }),
    ],
    points: [...listed],
    after: [
      counted(more, {
        none: 'That is all of it.',
        one: 'One more stands on the page.',
        other: '# more stand on the page.',
      }),
    ],
    button: 'Open your notices',
    no: 'Under Settings, Notices you choose what comes once a day, at which hour, or not at all.',
    why: 'You get this letter because you asked to be told of some things once a day.',
  }),
};
