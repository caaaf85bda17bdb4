import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';

const counted = counting('en');

type Names = 'signed-copy-ready' | 'seal-certificate-ends';

const leftOf = (left: number) => counted(left, { none: 'ends today', one: 'ends in # day', other: 'ends in # days' });

/** What is written about signed copies and the seal they carry. */
export const sealLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'signed-copy-ready': ({ company, agreement, version }) => ({
    subject: `The signed copy for ${company} is ready`,
    paragraphs: [
      `${agreement}, version ${version}, was accepted for ${company}. The signed copy is ready: the text, the evidence of who accepted it and when, and the seal of this portal.`,
      'Keep the file as it is. Anybody you send it to can check on this portal, without an account, that not a letter of it was changed.',
    ],
    button: 'Open the signed copy',
    why: `You get this letter because you accepted it for ${company}, or because you are a Global admin there.`,
  }),
  'seal-certificate-ends': ({ subject, endsAt, left }) => ({
    subject: `The certificate of the portal’s seal ends on ${endsAt}`,
    paragraphs: [
      `The certificate with which this portal seals signed copies (${subject}) ${leftOf(left)}, on ${endsAt}. From then on no copy is sealed: agreements can be signed all the same, and their copies wait.`,
      'The page Health says how to renew it. Copies sealed before stay valid.',
    ],
    button: 'Open Health',
    why: 'You get this letter because you are an operator of this portal.',
  }),
};
