import { LocationTransferStatus } from '@/generated/prisma/enums';
import { days, now } from '@/lib/clock';
import * as transfers from '@/lib/location-transfer/lifecycle';
import { admin, agentOnly, expectRuled, helpdeskOnly, outsiders, salesOnly, withoutRoles } from '../support/oracle';

const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
const globalAdminsOnly = {
  'no role': 'global_admin_only',
  'an agent only': 'global_admin_only',
  'a sales agent only': 'global_admin_only',
  'a helpdesk agent only': 'global_admin_only',
} as const;

// Whoever holds the membership account's letter needs no role here.
const ofThose = (person: string) => (person === 'letter' ? {} : globalAdminsOnly);

/** A request for a location that another account uses: its user or its membership account's holder answers within fourteen days. */
expectRuled({
  name: 'transfer of a location',
  statuses: Object.values(LocationTransferStatus),
  people: {
    asker: admin('asker'),
    holder: admin('holder'),
    letter: { ...outsiders.bearer, subjectId: 'transfer' },
    ...outsiders,
  },
  facts: {
    id: 'transfer',
    status: 'requested',
    version: 1,
    expiresAt: from(days(14)),
    partnerId: '4000001',
    city: 'Medan',
    askerId: 'asker',
    asker: 'Maple',
    holderId: 'holder',
    holder: 'Rowan',
    account: { id: 'account', name: 'Rowan', address: 'ayu@rowan.example' },
    usedBy: 'holder',
    inAgreement: false,
    askerReady: true,
  },
  obstacles: {
    'no role': withoutRoles,
    'an agent only': agentOnly,
    'a sales agent only': salesOnly,
    'a helpdesk agent only': helpdeskOnly,
    'a time that is up': () => ({ facts: { expiresAt: from(-1) } }),
    'a time to come': () => ({ facts: { expiresAt: from(days(1)) } }),
    'a location let go': () => ({ facts: { usedBy: null } }),
    'a location another uses by now': () => ({ facts: { usedBy: 'third' } }),
    'an accepted agreement': () => ({ facts: { inAgreement: true } }),
    'an asker that may not link': () => ({ facts: { askerReady: false } }),
  },
  table: transfers.lifecycle,
  reasonsAgainst: transfers.reasonsAgainst,
  rules: {
    approve: {
      who: ['holder', 'letter'],
      from: ['requested'],
      to: 'approved',
      blocked: (person) => ({
        ...ofThose(person),
        'a time that is up': 'transfer_over',
        'a location let go': 'transfer_let_go',
        'a location another uses by now': 'transfer_let_go',
        'an accepted agreement': 'location_in_agreement',
        'an asker that may not link': 'asker_not_ready',
      }),
      told: { asker: 'transfer-approved', holder: 'location-given' },
    },
    decline: {
      who: ['holder', 'letter'],
      from: ['requested'],
      to: 'declined',
      blocked: ofThose,
      told: { asker: 'transfer-declined' },
    },
    withdraw: {
      who: ['asker'],
      from: ['requested'],
      to: 'withdrawn',
      blocked: globalAdminsOnly,
      told: { holder: 'transfer-withdrawn' },
    },
    expire: {
      who: ['clock'],
      from: ['requested'],
      to: 'expired',
      given: { expiresAt: from(-1) },
      blocked: { 'a time to come': 'not_in_this_state' },
      told: { asker: 'transfer-expired' },
    },
  },
});
