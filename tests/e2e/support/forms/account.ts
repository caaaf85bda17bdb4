import { randomUUID } from 'node:crypto';
import { acceptanceShape, providerAcceptanceShape } from '@/lib/agreement/schema';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import {
  accessShape,
  changeShape,
  codeShape,
  membershipShape,
  newUserShape,
  preferencesShape,
  proofShape,
  rolesShape,
  sessionShape,
} from '@/lib/organization/schema';
import { profileSchema } from '@/lib/provider/schema';
import { demoPassword } from '../people';
import type { Held } from '../world-held';
import { ownRow, pressed, type Rows, row } from './row';

const signs = ({ agreementId, agreementSha }: Held) => ({
  agreementId,
  pdfSha256: agreementSha,
  firstName: 'Ayu',
  lastName: 'Sari',
  title: 'Director',
  authority: 'yes' as const,
});
const member = ({ membershipId }: Held) => ({ membershipId });

/** What somebody does with their own sign-in, and with their account's users and agreements. */
export const accountRows: Rows = {
  'app/(account)/settings/actions.ts': {
    savePreferences: ownRow('person', 'newcomer', preferencesShape, () => ({ locale: 'en', timeZone: 'UTC' }), {
      idle: null,
    }),
  },
  'app/(account)/settings/provider-profile/actions.ts': {
    save: ownRow('provider', 'provider', profileSchema(contactReaders('ID')), () => ({
      services: 'training',
      languages: 'en',
      about: '',
      email: 'help@rowan.example',
      telephone: '',
      website: '',
    })),
  },
  'app/(account)/settings/second-step/actions.ts': {
    begin: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
    confirm: ownRow('person', 'newcomer', codeShape, () => ({ code: '000000' }), { own: 'code_wrong', idle: null }),
    renewCodes: ownRow('person', 'newcomer', pressed, () => ({}), { own: 'second_step_missing', idle: null }),
    keep: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
    turnOff: ownRow('person', 'newcomer', codeShape, () => ({ code: '000000' }), {
      own: 'second_step_missing',
      idle: null,
    }),
  },
  'app/(account)/settings/sessions/actions.ts': {
    // Another's session is none of the reader's: nothing is ended, and nothing said of whether it is there.
    end: row('person', 'reseller', sessionShape, ({ sessionId }) => ({ sessionId }), { another: 'done', idle: 'done' }),
    endOthers: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
  },
  'app/(account)/reauthenticate/actions.ts': {
    again: ownRow('person', 'newcomer', proofShape, () => ({ password: demoPassword }), { idle: null }),
  },
  'app/(account)/settings/password/actions.ts': {
    change: ownRow(
      'person',
      'newcomer',
      changeShape,
      () => ({ presentPassword: demoPassword, password: `seven lanterns ${randomUUID()}` }),
      { idle: null },
    ),
  },
  'app/(account)/settings/users/actions.ts': {
    add: ownRow(
      'member',
      'reseller',
      newUserShape,
      () => ({
        firstName: 'Tari',
        lastName: 'Hadi',
        email: `${randomUUID()}@company.example`,
        roles: 'sales_agent',
        locale: 'en',
      }),
      { idle: 'only_who_may_grant' },
    ),
    update: row(
      'member',
      'reseller',
      rolesShape,
      (held) => ({ ...member(held), seen: held.seen.membership, roles: ['sales_agent', 'helpdesk_agent'] }),
      { idle: 'only_who_may_grant' },
    ),
    setAccess: row('member', 'reseller', accessShape, (held) => ({ ...member(held), access: 'off' }), {
      idle: 'only_who_may_grant',
    }),
    inviteAgain: row('member', 'reseller', membershipShape, ({ pendingId }) => ({ membershipId: pendingId }), {
      idle: 'only_who_may_grant',
    }),
    turnOffSecondStep: row('member', 'reseller', membershipShape, member, { idle: 'only_who_may_grant' }),
  },
  'app/(account)/agreements/actions.ts': {
    ask: ownRow('reseller', 'keeper', pressed, () => ({}), { idle: null }),
    askAsProvider: ownRow('provider', 'provider', pressed, () => ({}), { own: 'agreement_already_signed', idle: null }),
  },
  'app/(account)/agreements/[id]/accept/actions.ts': {
    accept: ownRow('reseller', 'reseller', acceptanceShape, (held) => ({ ...signs(held), seen: held.seen.active }), {
      own: 'not_in_this_state',
    }),
    acceptAsProvider: ownRow('provider', 'provider', providerAcceptanceShape, signs, {
      own: 'agreement_already_signed',
    }),
  },
};
