import type { Fault } from '@/lib/signed-copy/needs';
import { counting } from '../counted';

const counted = counting('en');

/** How the portal stands, for its operators. */
export const portalHealth = {
  heading: 'Health',
  lead: 'What the portal needs and whether it has it; the seal of signed copies, and what waits for it.',
  tried: ({ count }: { count: number }) =>
    counted(count, {
      none: 'Nothing waited: all copies are sealed.',
      one: '# copy is being tried again. Load this page anew in a minute to see what came of it.',
      other: '# copies are being tried again. Load this page anew in a minute to see what came of it.',
    }),
  renewed:
    'There is a new certificate, and the seal uses it from now on. Copies that waited for it are tried again by and by, or at once with “Try all again”.',
  unsealed: {
    heading: 'Signed copies that wait for their seal',
    none: 'None. Every copy that was tried is sealed.',
    meaning:
      'Their agreements are in force all the same, and nobody is held up. They are tried again by themselves; those that failed for a week wait for you.',
    more: ({ count }: { count: number }) =>
      `The first ${count} of more. Their agreements are in force all the same, and nobody is held up.`,
    company: 'Company',
    of: ({ agreement, version }: { agreement: string; version: string }) => `${agreement}, ${version}`,
    why: 'Why',
    next: 'Next try',
    states: { waiting: 'Waits', failed: 'Failed', sealed: 'Sealed' },
    since: ({ at, count }: { at: string; count: number }) =>
      counted(count, { one: `Waits since ${at}, tried once`, other: `Waits since ${at}, tried # times` }),
    at: ({ at }: { at: string }) => `Next try ${at}`,
    retry: 'Try again',
    retryOne: ({ company }: { company: string }) => `Try again for ${company}`,
    retryAll: 'Try all again',
  },
  faults: {
    certificate_unreadable: 'The certificate cannot be opened',
    certificate_expired: 'The certificate has ended',
    stamp_away: 'The service for time stamps does not answer, or not as it should',
    store_away: 'The store of the files does not answer',
    store_full: 'The store of the files is full',
    other: 'Something unforeseen; the log says more',
  } satisfies Record<Fault, string>,
  seal: {
    heading: 'The seal',
    certificate: 'Certificate',
    until: 'Seals until',
    fingerprint: 'Its SHA-256',
    stamps: 'Time stamps',
    stampedBy: ({ host }: { host: string }) => `From ${host}; without its answer copies wait`,
    unstamped: 'None: SEAL_TSA_URL is not set. A seal tells its time by the portal’s clock.',
    lastStamp: 'Last copy with a stamp',
    notYet: 'Made with the first copy',
    fine: 'Well',
    endsSoon: 'Ends soon',
    ended: 'Has ended',
    renewMeans:
      'The portal made this certificate itself. A new one seals from the moment it is made; copies sealed before stay as they are, and are still found genuine.',
    renewInSettings:
      'The certificate comes from the settings. Put the new one into the file that SEAL_P12 names: the next try uses it, and nothing has to be started anew.',
    renew: 'Make a new certificate',
  },
  parts: {
    heading: 'Parts',
    names: {
      database: 'Database',
      migrations: 'Tables',
      worker: 'Worker',
      mail: 'Mail server',
      files: 'Store of the files',
      scanner: 'Virus scanner',
    },
    states: { ok: 'Well', off: 'Not set up', fault: 'Not well' },
    workers: 'Workers heard',
    stopped: 'Addresses letters no longer go to',
    unsafe: 'Staff without a second step',
  },
};
