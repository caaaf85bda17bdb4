import { randomUUID } from 'node:crypto';
import {
  acceptanceShape,
  declineShape as declineAgreementShape,
  providerAcceptanceShape,
} from '@/lib/agreement/schema';
import { delegateShape, delegationShape, refuseShape } from '@/lib/delegation/schema';
import { departureShape } from '@/lib/departure/schema';
import { openShape } from '@/lib/edition/schema';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { exitShape, takeBackShape } from '@/lib/exit/schema';
import { declineHandoverShape, handOverShape, handoverShape } from '@/lib/handover/schema';
import { acceptShape, declineShape } from '@/lib/join-request/schema';
import { declineTransferShape, transferShape } from '@/lib/location-transfer/schema';
import { limitShape, territoryShape } from '@/lib/mark/schema';
import {
  addressShape,
  allReadShape,
  choicesShape,
  endedShape,
  hoursShape,
  newNoticeAddressShape,
  noticeShape,
  stoppedShape,
} from '@/lib/notice/schema';
import {
  accessShape,
  changedLocationShape,
  changeShape,
  codeShape,
  locationShape,
  membershipShape,
  newAddressShape,
  newPasskeyShape,
  newUserShape,
  ownNameShape,
  passkeyAnswerShape,
  passkeyShape,
  preferencesShape,
  proofShape,
  renamedPasskeyShape,
  rolesShape,
  sessionShape,
} from '@/lib/organization/schema';
import { profileSchema } from '@/lib/provider/schema';
import { askRoleShape, declineRoleShape, roleRequestShape } from '@/lib/role-request/schema';
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
const answering = (handoverId: string) => ({ handoverId, seen: '1' });
const asking = (requestId: string) => ({ requestId, seen: '1' });
const member = ({ membershipId }: Held) => ({ membershipId });

/** What somebody does with their own sign-in, and with their account's users and agreements. */
export const accountRows: Rows = {
  'app/(account)/settings/actions.ts': {
    savePreferences: ownRow('person', 'newcomer', preferencesShape, () => ({ locale: 'en', timeZone: 'UTC' }), {
      idle: null,
    }),
    saveName: ownRow('person', 'newcomer', ownNameShape, () => ({ firstName: 'Ayu', lastName: 'Sari' }), {
      idle: null,
    }),
  },
  'app/(account)/settings/address/actions.ts': {
    ask: ownRow('person', 'newcomer', newAddressShape, () => ({ email: `${randomUUID()}@new.example` }), {
      idle: null,
    }),
    withdraw: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
  },
  'app/(account)/settings/identifiers/move/actions.ts': {
    ask: ownRow('reseller', 'asker', pressed, () => ({})),
  },
  'app/(account)/settings/identifiers/transfers/actions.ts': {
    approve: row('reseller', 'fixer', transferShape, ({ toApproveId: transferId }) => ({ transferId })),
    decline: row('reseller', 'keeper', declineTransferShape, ({ toDeclineTransferId: transferId }) => ({
      transferId,
      message: 'We use it.',
    })),
  },
  'app/(account)/settings/locations/actions.ts': {
    saveLocation: row(
      'reseller',
      'reseller',
      changedLocationShape,
      ({ partnerId }) => ({ partnerId, name: 'Kebun', city: 'Bandung' }),
      { another: 'location_unknown' },
    ),
    closeLocation: row('reseller', 'reseller', locationShape, ({ partnerId }) => ({ partnerId }), {
      own: 'location_in_agreement',
      another: 'location_unknown',
    }),
  },
  'app/(account)/settings/provider-profile/actions.ts': {
    save: ownRow(
      'provider',
      'provider',
      profileSchema(contactReaders('ID')),
      () => ({
        services: 'training',
        languages: 'en',
        about: '',
        email: 'help@rowan.example',
        telephone: '',
        website: '',
      }),
      { idle: 'admin_role_missing' },
    ),
  },
  'app/(account)/settings/second-step/actions.ts': {
    begin: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
    confirm: ownRow('person', 'newcomer', codeShape, () => ({ code: '000000' }), { own: 'code_wrong', idle: null }),
    renewCodes: ownRow('person', 'newcomer', pressed, () => ({}), { own: 'moved_on', idle: null }),
    keep: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
    turnOff: ownRow('person', 'newcomer', codeShape, () => ({ code: '000000' }), {
      own: 'code_wrong',
      idle: null,
    }),
  },
  'app/(account)/settings/passkeys/actions.ts': {
    askToAdd: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
    add: ownRow('person', 'newcomer', newPasskeyShape, () => ({ name: 'Laptop', answer: '' }), {
      own: 'passkey_needs_script',
      idle: null,
    }),
    rename: row('person', 'seeker', renamedPasskeyShape, ({ passkeyId }) => ({ passkeyId, name: 'Desk' }), {
      another: 'moved_on',
      idle: 'moved_on',
    }),
    remove: row('person', 'seeker', passkeyShape, ({ passkeyId }) => ({ passkeyId }), {
      another: 'moved_on',
      idle: 'moved_on',
    }),
  },
  'app/(account)/settings/sessions/actions.ts': {
    // Another's session is none of the reader's: nothing is ended, and nothing said of whether it is there.
    end: row('person', 'reseller', sessionShape, ({ sessionId }) => ({ sessionId }), {
      another: 'moved_on',
      idle: 'moved_on',
    }),
    endOthers: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
  },
  'app/(account)/settings/notices/actions.ts': {
    saveKinds: ownRow('person', 'newcomer', choicesShape, () => ({ 'letter-orders': 'digest' as const }), {
      idle: null,
    }),
    // What nobody has ended stays as it is.
    haveAgain: ownRow('person', 'newcomer', endedShape, () => ({ scopeId: randomUUID(), kind: 'orders' as const }), {
      idle: null,
    }),
    saveHours: ownRow(
      'person',
      'newcomer',
      hoursShape,
      () => ({ quietFrom: '22:00', quietUntil: '06:00', digestHour: 8 }),
      {
        idle: null,
      },
    ),
    add: ownRow(
      'member',
      'newcomer',
      newNoticeAddressShape,
      () => ({ email: `${randomUUID()}@notices.example`, locale: 'en' as const }),
      {
        idle: 'user_manager_only',
      },
    ),
    sendAllKinds: row('member', 'reseller', addressShape, ({ noticeAddressId: addressId }) => ({ addressId }), {
      idle: 'user_manager_only',
    }),
    remove: row('member', 'reseller', addressShape, ({ noticeAddressId: addressId }) => ({ addressId }), {
      idle: 'user_manager_only',
    }),
    // Nothing of anybody's is stopped in the world: a stop is the mail server's word.
    tryAgain: ownRow('member', 'newcomer', stoppedShape, () => ({ address: 'nobody@notices.example' }), {
      own: 'not_yours',
      idle: 'user_manager_only',
    }),
    tryOwnAgain: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
  },
  'app/(account)/notices/actions.ts': {
    // Another's notice is left as it is, and nothing is said of whether it is there.
    read: ownRow('person', 'newcomer', noticeShape, () => ({ noticeId: randomUUID() }), { idle: null }),
    readAll: ownRow('person', 'newcomer', allReadShape, () => ({ until: '2026-11-30T00:00:00Z' }), { idle: null }),
  },
  'app/(account)/reauthenticate/actions.ts': {
    askAgain: ownRow('person', 'newcomer', pressed, () => ({}), { idle: null }),
    againByPasskey: ownRow('person', 'newcomer', passkeyAnswerShape, () => ({ answer: '' }), {
      own: 'passkey_needs_script',
      idle: null,
    }),
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
    // Roles are asked first here; and who was invited has joined by their letter above.
    inviteAgain: row('member', 'reseller', membershipShape, ({ pendingId }) => ({ membershipId: pendingId }), {
      own: 'user_exists',
      idle: 'only_who_may_grant',
    }),
    turnOffSecondStep: row('member', 'reseller', membershipShape, member, { own: 'moved_on' }),
    setLimit: ownRow('partner', 'reseller', limitShape, () => ({ limits: 'no' }), { idle: 'user_manager_only' }),
  },
  'app/(account)/settings/users/[id]/territory/actions.ts': {
    keep: row('partner', 'reseller', territoryShape, (held) => ({ ...member(held), countries: 'ID', owned: 'yes' }), {
      idle: 'only_who_may_grant',
    }),
  },
  'app/(account)/settings/users/[id]/remove/actions.ts': {
    remove: row('member', 'reseller', departureShape, ({ toRemoveId: membershipId }) => ({ membershipId, seen: '1' }), {
      idle: 'only_who_may_grant',
    }),
  },
  'app/(account)/settings/legal-info/end/actions.ts': {
    // Pressed before anybody gives notice: whoever has one takes it back, and gives another.
    takeBack: row('reseller', 'keeper', takeBackShape, ({ exitId }) => ({ exitId, seen: '1' })),
    giveNotice: ownRow('reseller', 'newcomer', exitShape, () => ({ noticeDays: '30', reason: 'We close.' }), {
      own: 'not_in_this_state',
    }),
  },
  'app/(account)/settings/users/[id]/hand-over/actions.ts': {
    handOver: row('member', 'keeper', handOverShape, ({ toOfferId: membershipId }) => ({ membershipId })),
  },
  'app/(account)/settings/users/handovers/[id]/actions.ts': {
    // The Global admin of the world is one already.
    accept: row('member', 'keeper', handoverShape, ({ offers }) => answering(offers.accept), {
      own: 'role_held',
      idle: 'not_yours',
    }),
    decline: row(
      'member',
      'keeper',
      declineHandoverShape,
      ({ offers }) => ({ ...answering(offers.decline), reason: 'Ask Sari.' }),
      { idle: 'not_yours' },
    ),
    withdraw: row('member', 'keeper', handoverShape, ({ offers }) => answering(offers.withdraw)),
  },
  'app/(account)/settings/users/ask/actions.ts': {
    ask: ownRow('member', 'keeper', askRoleShape, () => ({ role: 'admin_agent', message: 'I place orders.' }), {
      own: 'may_give_oneself',
      idle: null,
    }),
  },
  'app/(account)/settings/users/role-requests/[id]/actions.ts': {
    grant: row('member', 'keeper', roleRequestShape, ({ wishes }) => asking(wishes.grant), {
      idle: 'only_who_may_grant',
    }),
    decline: row(
      'member',
      'keeper',
      declineRoleShape,
      ({ wishes }) => ({ ...asking(wishes.decline), reason: 'Ask Sari.' }),
      { idle: 'only_who_may_grant' },
    ),
    takeBack: row('member', 'keeper', roleRequestShape, ({ wishes }) => asking(wishes.takeBack), {
      idle: 'not_yours',
    }),
  },
  'app/(account)/settings/leave/actions.ts': {
    // Whoever the row is for is the company's only Global admin.
    leave: row(
      'member',
      'reseller',
      departureShape,
      ({ ownMembershipId: membershipId }) => ({ membershipId, seen: '1' }),
      { own: 'last_global_admin', idle: 'not_yours' },
    ),
  },
  'app/(account)/settings/users/requests/[id]/actions.ts': {
    accept: row('member', 'reseller', acceptShape, ({ toLetInId }) => ({
      requestId: toLetInId,
      seen: '1',
      roles: 'sales_agent',
    })),
    decline: row('member', 'reseller', declineShape, ({ toTurnAwayId }) => ({
      requestId: toTurnAwayId,
      seen: '1',
      reason: 'Nobody knows them.',
    })),
  },
  'app/(account)/agreements/actions.ts': {
    ask: ownRow('reseller', 'keeper', pressed, () => ({}), { idle: null }),
    askAsProvider: ownRow('provider', 'provider', pressed, () => ({}), { own: 'agreement_already_signed', idle: null }),
    sendAgain: row('partner', 'applicant', delegationShape, ({ toSendAgainId: delegationId }) => ({
      delegationId,
      seen: '1',
    })),
    withdraw: row('partner', 'newcomer', delegationShape, ({ toTakeBackId: delegationId }) => ({
      delegationId,
      seen: '1',
    })),
    declineDelegation: row(
      'partner',
      'seeker',
      refuseShape,
      ({ toTurnDownId: delegationId }) => ({ delegationId, seen: '2', reason: 'I left the company.' }),
      { idle: 'not_yours' },
    ),
  },
  'app/(account)/agreements/[id]/decline/actions.ts': {
    decline: ownRow('partner', 'applicant', declineAgreementShape, ({ agreementId }) => ({
      agreementId,
      reason: 'Clause 8.',
    })),
  },
  'app/(account)/agreements/[id]/delegate/actions.ts': {
    delegate: ownRow('partner', 'asker', delegateShape, ({ agreementId }) => ({
      agreementId,
      firstName: 'Budi',
      email: `${randomUUID()}@person.example`,
    })),
  },
  'app/_server/version-actions.ts': {
    openVersion: ownRow('partner', 'reseller', openShape, ({ agreementId }) => ({ agreementId }), { idle: null }),
  },
  'app/(account)/agreements/[id]/changes/actions.ts': {
    accept: ownRow('partner', 'reseller', providerAcceptanceShape, signs, { own: 'agreement_already_signed' }),
    ask: ownRow('partner', 'reseller', openShape, ({ agreementId }) => ({ agreementId }), {
      own: 'agreement_other_version',
      idle: 'agreement_other_version',
    }),
  },
  'app/(account)/agreements/[id]/accept/actions.ts': {
    accept: ownRow('reseller', 'keeper', acceptanceShape, (held) => ({ ...signs(held), seen: held.seen.keeper })),
    acceptAsProvider: ownRow('provider', 'provider', providerAcceptanceShape, signs, {
      own: 'agreement_already_signed',
    }),
  },
};
