import { counting } from '../counted';

const counted = counting('en');

/** Where anybody checks whether a PDF is one of the portal's. */
export const verifying = {
  heading: 'Is this document genuine?',
  lead: 'Signed copies of this portal carry a seal. Give us the PDF to see whether it is the one that was signed, to the last letter.',
  file: {
    heading: 'Check a file',
    drop: 'Drop a PDF here',
    or: 'or',
    choose: 'Choose a file',
    stays:
      'Your browser works out the file’s fingerprint and asks about that alone. The file itself stays with you. Up to 300 MB.',
    reading: 'Reading the file',
    tooLarge:
      'The file is larger than 300 MB, too large for a browser. Work its fingerprint out with one of the programs below, and type it in.',
    unreadable:
      'Your browser could not read the file here. Work its fingerprint out with one of the programs below, and type it in.',
  },
  typed: {
    open: 'Type a fingerprint instead',
    label: 'Fingerprint (SHA-256)',
    hint: '64 characters, 0 to 9 and a to f. Blanks, capitals and a file name beside it do no harm.',
    submit: 'Check',
    length: ({ count }: { count: number }) =>
      counted(count, {
        one: 'A fingerprint has 64 characters, 0 to 9 and a to f; this has #. Paste it as the program printed it.',
        other: 'A fingerprint has 64 characters, 0 to 9 and a to f; this has #. Paste it as the program printed it.',
      }),
    how: 'These programs work the fingerprint of a file out:',
    programs: [
      { system: 'Windows', line: 'certutil -hashfile agreement.pdf SHA256' },
      { system: 'macOS', line: 'shasum -a 256 agreement.pdf' },
      { system: 'Linux', line: 'sha256sum agreement.pdf' },
    ],
  },
  genuine: { copy: 'Genuine', text: 'A genuine text, not signed' },
  unchanged: ({ at }: { at: string }) => `This is the signed copy, unchanged since it was sealed on ${at}.`,
  textOnly:
    'This is the text of an agreement as this portal publishes it. Nobody has signed this file: a signed copy is another file.',
  document: 'Document',
  documentOf: ({ title, version }: { title: string; version: string }) => `${title}, version ${version}`,
  company: 'Signed for',
  by: 'By',
  signed: 'Signed',
  from: 'In force from',
  today: 'Today',
  states: {
    announced: 'Signed ahead of its day: it does not bind yet.',
    withdrawn: 'Never came into force: the version was taken back before its day.',
    in_force: 'In force: the company has not replaced it by a later signature.',
    replaced: 'Replaced by a later signature.',
    suspended: 'The company’s part in the program is suspended at present.',
    ended: 'The company takes no part in the program any more. The file shows what was agreed before.',
  },
  replaced: ({ version, at }: { version: string; at: string }) =>
    `Replaced: the company signed version ${version} on ${at}.`,
  itsText: 'This version',
  superseded: ({ at }: { at: string }) => `Superseded by a newer version since ${at}.`,
  textStates: {
    announced: 'Announced: its day has not come yet.',
    in_force: 'In force.',
    superseded: 'Superseded by a newer version.',
    withdrawn: 'Taken back before its day: it never came into force.',
  },
  seal: 'Seal',
  sealOf: {
    stamped: ({ host }: { host: string }) => `Mitra at ${host}, the time confirmed by a third party`,
    unstamped: ({ host }: { host: string }) => `Mitra at ${host}, the time by this portal’s own clock`,
  },
  certificate: 'Certificate of the seal (SHA-256)',
  fingerprint: 'Fingerprint',
  print: 'Print this result',
  unknown: {
    heading: 'Not known here',
    meaning:
      'No document with this fingerprint was sealed or published by this portal. One changed letter, saving it anew, or printing it as a PDF is enough for that.',
    canDo: 'What you can do:',
    ways: [
      'Ask the sender for the file as they downloaded it, not a scan, a print or a file saved anew.',
      'If its last page names another address to check it at, check it there.',
      'If it should be genuine, ask the company it names to open it in this portal and compare the fingerprints.',
    ],
  },
  proves: {
    heading: 'What a seal proves, and what not',
    paragraphs: [
      'A seal proves that the file has not changed since this portal sealed it, and that this portal sealed it. It says when: by the portal’s clock or, where the answer says so, by the time stamp of a third party.',
      'It is an electronic seal of this portal, not a qualified electronic signature. Behind it stands the record of who accepted the agreement, how they proved who they were, and which text they accepted: a simple electronic signature in the European Union, an uncertified one in Indonesia.',
      'A program that reads PDFs may say that it does not know the sealer, because the portal vouches for its own certificate. It shows all the same whether the file was changed.',
    ],
  },
};
