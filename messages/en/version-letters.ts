import type { LetterWords, Told } from '@/lib/letter/letters';

type Names =
  | 'agreement-version-announced'
  | 'agreement-version-waits'
  | 'agreement-version-withdrawn'
  | 'agreement-version-accepted'
  | 'please-accept-version';

/** What the Global admins of a company that has accepted an agreement are told of a newer version. */
export const versionLetters: { [Name in Names]: (told: Told<Name>) => LetterWords } = {
  'agreement-version-announced': (told) => ({
    subject: `${told.title}: version ${told.version} comes into force on ${told.from}`,
    paragraphs: [
      `${told.company} has accepted the ${told.title}. A new version of it, ${told.version}, comes into force on ${told.from}.`,
      'A Global admin accepts it on the Agreements page, from today on. It takes a few minutes.',
    ],
    quoted: 'What changes:',
    after: [ifNot],
    button: 'Open Agreements',
    why: why(told),
  }),
  'agreement-version-waits': (told) => ({
    subject: `Reminder: ${told.title}, version ${told.version}, waits for ${told.company}`,
    paragraphs: [
      `Version ${told.version} of the ${told.title} is to be accepted for ${told.company}. Its day is ${told.from}.`,
      'A Global admin accepts it on the Agreements page.',
    ],
    quoted: 'What changes:',
    after: [ifNot],
    button: 'Open Agreements',
    why: why(told),
  }),
  'agreement-version-withdrawn': (told) => ({
    subject: `${told.title}: version ${told.version} was taken back`,
    paragraphs: [
      `We wrote to you that version ${told.version} of the ${told.title} would come into force on ${told.from}. It was taken back and never will.`,
      `${told.company} has nothing to do. The version in force stays as it is.`,
    ],
    button: 'Open Agreements',
    why: why(told),
  }),
  'agreement-version-accepted': (told) => ({
    subject: `${told.company} has accepted version ${told.version} of the ${told.title}`,
    paragraphs: [
      `${told.signedBy} accepted version ${told.version} of the ${told.title} for ${told.company}. Its day is ${told.from}.`,
      'A copy stays on the Agreements page, beside those accepted before.',
    ],
    button: 'Open Agreements',
    why: why(told),
  }),
  'please-accept-version': (told) => ({
    subject: `${told.askedBy} asks you to accept version ${told.version} of the ${told.title}`,
    paragraphs: [
      `Version ${told.version} of the ${told.title} is to be accepted for ${told.company}. Its day is ${told.from}. Only a Global admin may accept it, and you are one.`,
      'On the Agreements page you read what it changes, and accept it there.',
    ],
    after: [ifNot],
    button: 'Open Agreements',
    why: why(told),
  }),
};

const ifNot =
  'Until it is accepted, nothing new can be begun from that day on: no orders, no invitations. What you and your customers have goes on as it is.';

function why({ company }: { company: string }): string {
  return `You get this letter because you are a Global admin of ${company}.`;
}
