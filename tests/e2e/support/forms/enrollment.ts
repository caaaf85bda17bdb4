import { hitShape, lookUpShape } from '@/lib/company-directory/schema';
import { askShape as askMessageShape } from '@/lib/conversation/schema';
import { askShape as askDomainShape, proofShape } from '@/lib/domain-proof/schema';
import { anotherShape } from '@/lib/duplicate/schema';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { declarationVersion } from '@/lib/enrollment/declaration';
import {
  addressChoiceShape,
  beginningShape,
  companySchema,
  nothingShape,
  operatingSchema,
  primaryContactSchema,
  resubmissionShape,
  seenShape,
  submissionShape,
  supportContactSchema,
} from '@/lib/enrollment/schema';
import { askShape, takeBackShape } from '@/lib/join-request/schema';
import { transferShape } from '@/lib/location-transfer/schema';
import { locationShape, newLocationShape, newPartnerAccountShape, partnerSignInShape } from '@/lib/organization/schema';
import { knownShape } from '@/lib/partner-id/schema';
import { countryRules } from '@/lib/region/country-rules';
import { firstDuns } from '@/prisma/demo-directory';
import { password } from '../people';
import type { Held } from '../world-held';
import { ownRow, pressed, type Rows, row } from './row';

const seen = (held: Held) => ({ seen: held.seen.application });

const noTag = 'A'.repeat(22);

/** A company's way to becoming a reseller. It has one at a time, so no form names it: whose it is, is the account in use. */
export const enrollmentRows: Rows = {
  'app/(reseller)/enrollment/check-answers/actions.ts': {
    submit: ownRow('reseller', 'applicant', submissionShape, (held) => ({
      ...seen(held),
      declared: declarationVersion,
    })),
    submitAgain: ownRow('reseller', 'fixer', resubmissionShape, (held) => ({
      seen: held.seen.fix,
      declared: declarationVersion,
      unchanged: 'yes',
    })),
  },
  'app/(reseller)/enrollment/conversation/actions.ts': {
    ask: ownRow('reseller', 'applicant', askMessageShape, () => ({ message: 'Is a signed letter enough?' })),
  },
  'app/(reseller)/enrollment/actions.ts': {
    begin: ownRow('reseller', 'newcomer', beginningShape, () => ({ country: 'ID' })),
    resend: ownRow('reseller', 'applicant', pressed, () => ({}), { idle: null }),
    correct: ownRow('reseller', 'applicant', seenShape, seen),
    withdraw: ownRow('reseller', 'applicant', seenShape, seen),
    // Its contact has not confirmed yet.
    askAboutCase: ownRow('reseller', 'applicant', pressed, () => ({}), { own: 'not_in_this_state' }),
  },
  'app/(reseller)/enrollment/alike/actions.ts': {
    // Nothing is like the applicant's company, and what is like another's is only named by that one's own tags.
    sayAnother: ownRow(
      'reseller',
      'applicant',
      anotherShape,
      () => ({ alike: noTag, reason: 'We only share a name.' }),
      {
        own: 'moved_on',
      },
    ),
    askToJoin: ownRow('reseller', 'applicant', askShape, () => ({ alike: noTag, message: '' }), { own: 'moved_on' }),
    takeBack: row('reseller', 'seeker', takeBackShape, ({ ownRequestId }) => ({ requestId: ownRequestId, seen: '1' }), {
      idle: 'not_yours',
    }),
  },
  'app/(reseller)/enrollment/company/address/actions.ts': {
    choose: row('reseller', 'newcomer', addressChoiceShape, ({ addressCheckId }) => ({
      check: addressCheckId,
      choice: '0',
    })),
  },
  'app/(reseller)/enrollment/company/operating-address/actions.ts': {
    saveAddress: ownRow('reseller', 'newcomer', operatingSchema(countryRules('ID')), () => ({
      ...{ addressLine1: 'Kotak Pos 12', addressLine2: '', city: 'Bandung', stateOrProvince: '', postalCode: '40111' },
    })),
    samePlace: ownRow('reseller', 'newcomer', nothingShape, () => ({})),
  },
  'app/(reseller)/enrollment/profile-actions.ts': {
    saveCompany: ownRow('reseller', 'newcomer', companySchema(countryRules('ID')), () => ({
      legalName: 'PT Contoh Jaya',
      addressLine1: 'Jalan Merdeka 1',
      addressLine2: '',
      city: 'Bandung',
      stateOrProvince: '',
      postalCode: '40111',
      registrationIdKind: '',
      registrationId: '',
    })),
    savePrimary: ownRow('reseller', 'newcomer', primaryContactSchema(contactReaders('ID')), () => ({
      firstName: 'Budi',
      lastName: 'Santoso',
      email: 'budi@kebun-contoh.example',
      telephone: '',
    })),
    saveSupport: ownRow('reseller', 'newcomer', supportContactSchema(contactReaders('ID')), () => ({
      email: 'support@kebun-contoh.example',
      telephone: '',
      website: '',
    })),
  },
  'app/(reseller)/enrollment/company/look-up/actions.ts': {
    look: ownRow('reseller', 'newcomer', lookUpShape, () => ({ by: 'duns', wanted: firstDuns })),
    take: row('reseller', 'newcomer', hitShape, ({ directoryAnswerId }) => ({ answer: directoryAnswerId, hit: '0' }), {
      another: 'answer_forgotten',
    }),
  },
  'app/(reseller)/enrollment/domain/actions.ts': {
    ask: ownRow('reseller', 'newcomer', askDomainShape, () => ({ domain: 'kebun-contoh.example' })),
    checkNow: row('reseller', 'fixer', proofShape, ({ proofId }) => ({ proofId })),
  },
  'app/(reseller)/enrollment/partner-id/actions.ts': {
    foundAccount: ownRow('reseller', 'newcomer', newPartnerAccountShape, () => ({
      name: 'Kebun',
      city: 'Bandung',
      password,
    })),
    addLocation: ownRow('reseller', 'newcomer', newLocationShape, () => ({
      name: 'Kebun Timur',
      city: 'Surabaya',
      country: 'ID',
    })),
    connect: ownRow('reseller', 'newcomer', partnerSignInShape, ({ email }) => ({ email, password }), {
      own: 'partner_account_wrong',
    }),
    choose: row('reseller', 'reseller', locationShape, ({ partnerId }) => ({ partnerId }), {
      another: 'location_unknown',
    }),
    find: ownRow('reseller', 'newcomer', knownShape, () => ({ known: '4000001' }), {
      own: '/enrollment/partner-id?known=4000001',
      idle: null,
    }),
    askForTransfer: row('reseller', 'reseller', locationShape, ({ partnerId }) => ({ partnerId }), {
      own: 'location_not_taken',
      another: 'location_unknown',
    }),
    withdrawRequest: row('reseller', 'asker', transferShape, ({ toWithdrawId: transferId }) => ({ transferId })),
    askForProof: ownRow('reseller', 'newcomer', pressed, () => ({}), { own: 'not_in_this_state' }),
    disconnect: ownRow('reseller', 'newcomer', pressed, () => ({})),
    defer: ownRow('reseller', 'newcomer', pressed, () => ({})),
  },
};
