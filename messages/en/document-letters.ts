import type { DocumentNews, LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { orSee, whyOfEnrollment } from './waiting-letters';

type Names = 'please-send-documents' | 'document-received' | 'document-infected' | 'document-unusable';

/** What became of the documents somebody sent, and by which link a contact without an account sends them. */
export const documentLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'please-send-documents': (told, { ways, limits, linkEnds }) => ({
    subject: `${told.company}: please send us a document`,
    paragraphs: [
      `We looked at the enrollment of ${told.company}. Before we can go on, we need the following.`,
      'The button opens a page on which you can send the documents without an account. What else is named is put right by a Global admin of the company.',
    ],
    after: [
      `The clock of the review stands still meanwhile, and this uses up none of the ${limits.maxAttempts} attempts. If nothing happens for ${limits.daysToAct} days, the enrollment closes. The link works until ${linkEnds}.`,
    ],
    button: 'Send documents',
    why: whyOfEnrollment(told, ways),
  }),
  'document-received': (told, { ways }) => ({
    subject: `${told.company}: we have the document`,
    paragraphs: [
      `${titleOf[told.proves]} of ${told.company} arrived on ${told.arrivedAt}. This letter is your receipt.`,
      'The fingerprint (SHA-256) belongs to this very file: whoever has the file can work it out again and compare.',
    ],
    after: ['A reviewer reads it next. We write to you if it cannot be used.'],
    button: orSee('See your documents', ways),
    why: whyDocument(told, ways.reader),
  }),
  'document-infected': (told, { ways }) => ({
    subject: `${told.company}: a document contained malicious software`,
    paragraphs: [
      `In the document sent for ${told.company} we found malicious software. Nobody opened it, and the file was deleted.`,
      'Check the device it came from, then send another copy, best straight from whoever issued it.',
    ],
    button: orSee('Send another document', ways),
    why: whyDocument(told, ways.reader),
  }),
  'document-unusable': (told, { ways }) => ({
    subject: `${told.company}: a document cannot be used`,
    paragraphs: [`A reviewer read the document below and cannot use it for ${told.company}. This is why:`],
    after: [whoSendsAgain[ways.reader]],
    button: orSee('Send another document', ways),
    why: whyDocument(told, ways.reader),
  }),
};

const whoSendsAgain = {
  admin: 'You can send another one. This uses up no attempt.',
  contact: 'A Global admin of the company can send another one. This uses up no attempt.',
};

const titleOf = {
  business: 'The proof of the company',
  domain: 'The proof of the domain',
  employment: 'The proof of the contact’s work',
  message: 'The file of a message',
} satisfies Record<DocumentNews['proves'], string>;

function whyDocument({ company, reference }: DocumentNews, reader: 'admin' | 'contact'): string {
  return {
    admin: `You get this letter because you sent a document for ${company}. Reference ${reference}.`,
    contact: `You get this letter because you are the primary contact of ${company}. Reference ${reference}.`,
  }[reader];
}

/** Lines of a document in a letter. */
export const documentLines = {
  file: ({ file }: { file: string }) => `File: ${file}`,
  fingerprint: ({ sha256 }: { sha256: string }) => `SHA-256: ${sha256}`,
};
