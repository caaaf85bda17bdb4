import type { AgreementKind } from '@/lib/agreement/queries';
import type { EditionEventName } from '@/lib/edition/lifecycle';
import type { CallState, VersionState } from '@/lib/edition/views';
import { counting } from '../counted';

const counted = counting('en');

type Version = { version: string };

/** The operators' pages of agreements: their versions, how one is written and published, and who has accepted it. */
export const agreementVersions = {
  heading: 'Agreements',
  only: ({ state }: { state: string }) => `Agreements: ${state}`,
  lead: 'Every version stays as it was accepted. A new one is written as a draft and announced at least 30 days before its day.',
  add: 'New version',
  back: 'All versions',
  columns: {
    version: 'Version',
    agreement: 'Agreement',
    state: 'State',
    from: 'In force from',
    mustSign: 'Who must accept it',
  },
  kinds: { mpa: 'Partners', mca: 'Customers' } satisfies Record<AgreementKind, string>,
  states: {
    draft: 'Draft',
    announced: 'Announced',
    in_force: 'In force',
    superseded: 'Superseded',
    withdrawn: 'Taken back',
    discarded: 'Thrown away',
  } satisfies Record<VersionState, string>,
  mustSign: {
    everybody: 'All who accepted an earlier version',
    resellers: 'Resellers that accepted an earlier version',
    providers: 'Providers that accepted an earlier version',
    nobody: 'Nobody who accepted an earlier version',
  },
  sample: 'Sample text',
  sampleNotice: 'A sample text is in force. Replace it with a text of your own: write a new version.',
  form: {
    heading: 'Text',
    addHeading: ({ kind }: { kind: string }) => `New version: ${kind}`,
    other: ({ kind }: { kind: string }) => `Write one for ${kind} instead`,
    lead: 'It begins with the text of the newest version. Nobody outside reads a draft.',
    versionHint: 'Letters, digits, points and hyphens, such as 2027-01. It never changes once published.',
    textHint:
      'Markdown: ## begins a section, a numbered list its clauses. Sections and clauses are numbered by themselves. The English text governs.',
    translationHint: 'To help readers; nobody accepts it. The same sections and clauses in the same order.',
    changesHint: 'In a few words. Companies read it in the letter and above the differences.',
    fromHint: ({ day }: { day: string }) => `By UTC. The first day possible is ${day}.`,
    mustSignHint:
      'Who must and has not accepted by its day can begin nothing new until they do. Who comes anew accepts the newest version in force. Customers accept once, so choose nobody for them.',
    add: 'Save as a draft',
    save: 'Save the draft',
  },
  one: {
    heading: ({ title, version }: { title: string } & Version) => `${title}, version ${version}`,
    read: 'Read as a page',
    pdf: 'PDF',
    board: 'Who has accepted it',
    facts: 'This version',
    fingerprint: 'SHA-256 of the PDF',
    changes: 'What changes, in words',
  },
  publish: {
    heading: 'Publish',
    meaning: ({ version }: Version) =>
      `The PDF is made and kept, and the text of version ${version} changes no more. Whoever must accept it is told by letter within minutes.`,
    submit: ({ version }: Version) => `Publish version ${version}`,
  },
  discard: {
    heading: 'Throw this draft away',
    meaning: 'It was never published, so nobody is told.',
    submit: 'Throw away',
  },
  withdraw: {
    heading: 'Take this version back',
    meaning: 'Until its day it can be taken back: it never comes into force, and whoever was told of it is told so.',
    submit: ({ version }: Version) => `Take back version ${version}`,
  },
  done: {
    saved: 'The draft is saved.',
    published: 'The version is published. The letters leave within minutes.',
    discarded: 'The draft is thrown away.',
    withdrawn: 'The version is taken back. Those who were told of it hear so within minutes.',
  },
  history: {
    heading: 'What happened',
    events: {
      begin: 'Draft begun',
      write: 'Draft changed',
      publish: 'Published',
      discard: 'Thrown away',
      withdraw: 'Taken back',
    } satisfies Record<EditionEventName | 'begin', string>,
  },
  board: {
    heading: ({ version }: Version) => `Who has accepted version ${version}`,
    lead: 'Companies that accepted an earlier version and must accept this one, in the order in which they were told.',
    columns: { company: 'Company', state: 'State', told: 'Told', reminded: 'Reminded', act: 'Remind' },
    states: {
      signed: 'Accepted',
      declined: 'Declined',
      opened: 'Opened',
      bounced: 'Bounced',
      silent: 'Silent',
    } satisfies Record<CallState, string>,
    means: {
      signed: 'A Global admin accepted this version or a later one.',
      declined: 'A Global admin said no, with a reason. They can still accept.',
      opened: 'Somebody of theirs went on to read what changes, and nobody has accepted yet.',
      bounced: 'No letter that told them reached anybody.',
      silent: 'Told, and nothing came of it yet.',
    } satisfies Record<CallState, string>,
    all: 'All',
    none: {
      heading: 'Nobody yet',
      meaning: 'Companies appear here as they are told. That begins within minutes after publishing.',
    },
    search: 'Any part of the name',
    find: 'Search',
    forget: 'Show all',
    filters: 'State',
    notFound: ({ search }: { search: string }) => `No company is called like “${search}”.`,
    notFoundAdvice: 'Try a shorter part of the name, or another state.',
    pages: 'Pages',
    first: 'First page',
    more: ({ count }: { count: number }) => `Show the next ${count}`,
    never: '–',
    remind: 'Remind',
    remindOf: ({ company }: { company: string }) => `Remind ${company}`,
    silent: {
      heading: 'Remind all that are silent',
      reached: ({ count }: { count: number }) =>
        counted(count, {
          one: 'One company gets a letter, to each of its Global admins.',
          other: '# companies get a letter, to each of their Global admins.',
        }),
      reminded: ({ count }: { count: number }) =>
        counted(count, {
          one: 'One is left out: it was reminded within the last day.',
          other: '# are left out: they were reminded within the last day.',
        }),
      closed: ({ count }: { count: number }) =>
        counted(count, {
          one: 'One is left out: its account is closed.',
          other: '# are left out: their accounts are closed.',
        }),
      submit: ({ count }: { count: number }) =>
        counted(count, { one: 'Remind one company', other: 'Remind # companies' }),
    },
    done: { one: 'The reminder is on its way.', silent: 'The reminders leave within minutes.' },
  },
};
