import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { answerShape as changeAnswerShape } from '@/lib/company-change/schema';
import { askShape as askMessageShape } from '@/lib/conversation/schema';
import { refuseByLetterShape } from '@/lib/delegation/schema';
import { moveShape } from '@/lib/demo-clock/schema';
import { newReference } from '@/lib/enrollment/reference';
import { statusShape } from '@/lib/enrollment/schema';
import { acceptByLetterShape, declineByLetterShape as turnAwayShape } from '@/lib/join-request/schema';
import { declineByLetterShape } from '@/lib/location-transfer/schema';
import { unsubscribeShape } from '@/lib/notice/schema';
import {
  accountShape,
  codeShape,
  joinShape,
  localeShape,
  newWorkAccountShape,
  ownWorkAccountShape,
  passkeyAnswerShape,
  proofShape,
  resetRequestShape,
  resetShape,
  signInShape,
} from '@/lib/organization/schema';
import { contactAnswerShape } from '@/lib/verification/schema';
import { takeShape, askShape as wayBackShape } from '@/lib/way-back/schema';
import { demoPassword, password } from '../people';
import { ownRow, pressed, type Rows, row } from './row';

const fresh = () => `${randomUUID()}@company.example`;
const name = { firstName: 'Tari', lastName: 'Hadi' };

/** What anybody may press, and whoever holds a letter. */
export const publicRows: Rows = {
  'app/_server/seek.ts': {
    seek: ownRow('anybody', 'nobody', z.object({ list: z.string(), name: z.string() }), () => ({
      list: '/providers',
      name: 'Samudra',
    })),
  },
  'app/_server/frame-actions.ts': {
    // Another's account leads home, as one that never was does; one's own leads on.
    useAccount: row(
      'anybody',
      'reseller',
      accountShape,
      ({ organizationId }) => ({ organizationId, next: '/settings/users' }),
      { own: '/settings/users', another: 'elsewhere', idle: null },
    ),
    speak: ownRow('anybody', 'nobody', localeShape, () => ({ locale: 'en' })),
  },
  // Other tests go by this clock: it is asked where it never stood, and stays.
  'app/_server/demo-actions.ts': {
    moveClock: ownRow('person', 'reseller', moveShape, () => ({ to: 'today' as const, seen: '999999' }), {
      own: 'moved_on',
      idle: null,
    }),
  },
  'app/(public)/sign-in/actions.ts': {
    signInWithPassword: ownRow('anybody', 'nobody', signInShape, ({ email }) => ({ email, password: demoPassword })),
    askForPasskey: ownRow('anybody', 'nobody', pressed, () => ({})),
    signInWithPasskey: ownRow('anybody', 'nobody', passkeyAnswerShape, () => ({ answer: '' }), {
      own: 'passkey_needs_script',
    }),
    signInWithIssuer: ownRow('anybody', 'nobody', z.object({ issuer: z.string() }), () => ({ issuer: 'nobody' }), {
      own: 'issuer_failed',
    }),
  },
  'app/(public)/sign-in/second-step/actions.ts': {
    finish: ownRow('anybody', 'nobody', codeShape, () => ({ code: '123456' }), { own: 'sign_in_too_slow' }),
  },
  'app/(public)/create-work-account/actions.ts': {
    createWorkAccount: ownRow('anybody', 'nobody', newWorkAccountShape, () => ({
      ...name,
      organization: `Kebun ${randomUUID()}`,
      country: 'ID',
      email: fresh(),
      password,
    })),
    createAnother: ownRow('person', 'founder', ownWorkAccountShape, () => ({ organization: 'Kebun', country: 'NZ' }), {
      idle: null,
    }),
  },
  'app/(public)/forgot-password/actions.ts': {
    askForLink: ownRow('anybody', 'nobody', resetRequestShape, () => ({ email: fresh() })),
  },
  'app/(public)/forgot-membership-password/actions.ts': {
    askForReset: ownRow('anybody', 'nobody', resetRequestShape, () => ({ email: fresh() })),
  },
  'app/(public)/way-back/actions.ts': {
    ask: ownRow('anybody', 'nobody', wayBackShape, () => ({
      ...name,
      company: 'PT Kebun',
      reference: newReference(),
      email: fresh(),
      story: 'Our admin left.',
    })),
  },
  'app/(link)/way-back/[token]/actions.ts': {
    look: row('holder', 'nobody', pressed, ({ links }) => links.prove_way_back, { another: 'letter_code_malformed' }),
  },
  'app/(link)/stop-way-back/[token]/actions.ts': {
    stop: row('holder', 'nobody', pressed, ({ links }) => links.stop_way_back, { another: 'letter_code_malformed' }),
  },
  'app/(link)/take-way-back/[token]/actions.ts': {
    take: row('holder', 'nobody', takeShape, ({ links }) => ({ ...links.take_way_back, password }), {
      another: 'letter_code_malformed',
    }),
  },
  'app/(public)/status/actions.ts': {
    askForStatus: ownRow('anybody', 'nobody', statusShape, () => ({ reference: newReference(), email: fresh() })),
  },
  'app/(link)/confirm/[token]/actions.ts': {
    answer: row('holder', 'nobody', contactAnswerShape, ({ links }) => ({ ...links.confirm_email, answer: 'deny' }), {
      another: 'letter_code_malformed',
    }),
    // The page of a link that was not used leads back to itself.
    undo: row('holder', 'nobody', pressed, ({ links }) => links.confirm_email, { another: 'elsewhere' }),
  },
  'app/(link)/confirm-change/[token]/actions.ts': {
    answer: row('holder', 'nobody', changeAnswerShape, ({ links }) => ({ ...links.confirm_change, answer: 'deny' }), {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/join/[token]/actions.ts': {
    join: row('holder', 'nobody', joinShape, ({ links }) => ({ ...links.join, password }), {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/conversation/[token]/actions.ts': {
    ask: row('holder', 'nobody', askMessageShape, ({ links }) => ({ ...links.write_message, message: 'Yes.' }), {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/answer-join-request/[token]/actions.ts': {
    accept: row(
      'holder',
      'nobody',
      acceptByLetterShape,
      ({ links }) => ({ ...links.answer_join_request, roles: 'sales_agent' }),
      { another: 'letter_code_malformed' },
    ),
    decline: row(
      'holder',
      'nobody',
      turnAwayShape,
      ({ links }) => ({ ...links.answer_join_request_declined, reason: 'Nobody knows them.' }),
      { another: 'letter_code_malformed' },
    ),
  },
  'app/(link)/sign-for-company/[token]/actions.ts': {
    take: row('holder', 'nobody', joinShape, ({ links }) => ({ ...links.sign_for_company, password }), {
      another: 'letter_code_malformed',
    }),
    decline: row(
      'holder',
      'nobody',
      refuseByLetterShape,
      ({ links }) => ({ ...links.sign_for_company_declined, reason: 'I left the company.' }),
      { another: 'letter_code_malformed' },
    ),
  },
  'app/(link)/reset-password/[token]/actions.ts': {
    reset: row('holder', 'nobody', resetShape, ({ links }) => ({ ...links.reset_password, password: demoPassword }), {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/reset-membership-password/[token]/actions.ts': {
    reset: row('holder', 'nobody', resetShape, ({ links }) => ({ ...links.reset_partner_account, password }), {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/move-membership-account/[token]/actions.ts': {
    move: row('holder', 'nobody', pressed, ({ links }) => links.move_partner_account, {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/answer-transfer/[token]/actions.ts': {
    approve: row('holder', 'nobody', pressed, ({ links }) => links.answer_transfer, {
      another: 'letter_code_malformed',
    }),
    decline: row(
      'holder',
      'nobody',
      declineByLetterShape,
      ({ links }) => ({ ...links.answer_transfer_too, message: 'We use it.' }),
      { another: 'letter_code_malformed' },
    ),
  },
  'app/(link)/prove-notice-address/[token]/actions.ts': {
    prove: row('holder', 'nobody', pressed, ({ links }) => links.prove_notice_address, {
      another: 'letter_code_malformed',
    }),
  },
  'app/(public)/unsubscribe/[token]/actions.ts': {
    stop: ownRow('anybody', 'nobody', unsubscribeShape, () => ({ token: 'made-up' })),
  },
  'app/(link)/prove-membership-address/[token]/actions.ts': {
    prove: row('holder', 'nobody', pressed, ({ links }) => links.prove_partner_account, {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/prove-new-address/[token]/actions.ts': {
    prove: row('holder', 'nobody', pressed, ({ links }) => links.prove_new_address, {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/take-address-back/[token]/actions.ts': {
    undo: row('holder', 'nobody', pressed, ({ links }) => links.take_address_back, {
      another: 'letter_code_malformed',
    }),
  },
  'app/(link)/prove-address/[token]/actions.ts': {
    prove: row('holder', 'nobody', proofShape, ({ links }) => ({ ...links.prove_address, password: demoPassword }), {
      another: 'letter_code_malformed',
    }),
  },
};
