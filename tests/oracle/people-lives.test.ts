import { AddressChangeStatus, ExitStatus, HandoverStatus, RoleRequestStatus } from '@/generated/prisma/enums';
import * as addresses from '@/lib/address-change/lifecycle';
import { days, now } from '@/lib/clock';
import * as exits from '@/lib/exit/lifecycle';
import * as handovers from '@/lib/handover/lifecycle';
import * as requests from '@/lib/role-request/lifecycle';
import { admin, agentOnly, expectRuled, outsiders, withoutRoles } from '../support/oracle';

const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
const times = { askedAt: from(-days(1)), expiresAt: from(days(1)) };
const over = () => ({ facts: { expiresAt: from(-1) } });
const toCome = () => ({ facts: { expiresAt: from(days(3)) } });
const expiring = { given: { expiresAt: from(-1) }, blocked: { 'a day to come': 'not_in_this_state' } } as const;
const onlyGlobalAdmins = { 'no role': 'global_admin_only', 'an agent only': 'global_admin_only' } as const;

const asker = { ...admin('company'), userId: 'asker' };
const person = { ...admin('company'), userId: 'person' };
const receiver = { ...admin('company'), userId: 'receiver' };

/** A handover: its receiver says yes or no, any Global admin takes it back, time and a departure end it. */
expectRuled({
  name: 'handover',
  statuses: Object.values(HandoverStatus),
  people: { admin: admin('company'), receiver, ...outsiders },
  facts: {
    ...{ id: 'handover', status: 'asked', version: 1, organizationId: 'company', organization: 'Maple', ...times },
    ...{ giverId: 'giver', giver: 'Ayu', receiverId: 'receiver', receiver: 'Tari', message: null },
    ...{ giverStands: true, receiverStands: true, receiverIsOne: false },
  },
  obstacles: {
    'no role': withoutRoles,
    'an agent only': agentOnly,
    'a giver who is no Global admin now': () => ({ facts: { giverStands: false } }),
    'a receiver who is shut out': () => ({ facts: { receiverStands: false } }),
    'a receiver who is one already': () => ({ facts: { receiverIsOne: true } }),
    'a day that is over': over,
    'a day to come': toCome,
  },
  table: handovers.lifecycle,
  reasonsAgainst: handovers.reasonsAgainst,
  rules: {
    accept: {
      who: ['receiver'],
      from: ['asked'],
      to: 'accepted',
      blocked: {
        'a day that is over': 'not_in_this_state',
        'a giver who is no Global admin now': 'handover_lapsed',
        'a receiver who is shut out': 'colleague_not_active',
        'a receiver who is one already': 'role_held',
      },
      told: { giver: 'handover-accepted' },
    },
    decline: {
      who: ['receiver'],
      from: ['asked'],
      to: 'declined',
      blocked: { 'a day that is over': 'not_in_this_state' },
      told: { giver: 'handover-declined' },
    },
    withdraw: {
      who: ['admin', 'receiver'],
      from: ['asked'],
      to: 'withdrawn',
      blocked: onlyGlobalAdmins,
      told: { receiver: 'handover-withdrawn', giver: 'handover-withdrawn' },
    },
    // Told by whoever removes or leaves, whose own rules say who may.
    depart: { who: ['admin', 'receiver', 'stranger'], from: ['asked'], to: 'withdrawn', told: {} },
    expire: { who: ['clock'], from: ['asked'], to: 'expired', ...expiring, told: { giver: 'handover-expired' } },
  },
});

/** A request for a role: whoever may give it does or declines, whoever asked takes it back. */
expectRuled({
  name: 'request for a role',
  statuses: Object.values(RoleRequestStatus),
  people: { admin: admin('company'), asker, ...outsiders },
  facts: {
    ...{ id: 'request', status: 'asked', version: 1, organizationId: 'company', organization: 'Maple', ...times },
    ...{ askerId: 'asker', asker: 'Tari', email: 'tari@maple.example', role: 'sales_agent', message: 'I sell.' },
    ...{ roles: [], askerStands: true },
  },
  obstacles: {
    'no role': withoutRoles,
    'an agent only': agentOnly,
    'a role that is there': () => ({ facts: { roles: ['sales_agent' as const] } }),
    'an asker who is shut out': () => ({ facts: { askerStands: false } }),
    'a day that is over': over,
    'a day to come': toCome,
  },
  table: requests.lifecycle,
  reasonsAgainst: requests.reasonsAgainst,
  rules: {
    grant: {
      who: ['admin', 'asker'],
      from: ['asked'],
      to: 'granted',
      blocked: {
        ...{ 'no role': 'only_who_may_grant', 'an agent only': 'only_who_may_grant' },
        'a role that is there': 'role_held',
        'an asker who is shut out': 'colleague_not_active',
        'a day that is over': 'not_in_this_state',
      },
      told: { asker: 'role-granted' },
    },
    decline: {
      who: ['admin', 'asker'],
      from: ['asked'],
      to: 'declined',
      blocked: {
        ...{ 'no role': 'only_who_may_grant', 'an agent only': 'only_who_may_grant' },
        'a day that is over': 'not_in_this_state',
      },
      told: { asker: 'role-declined' },
    },
    // Told by whoever gives the role another way, whose own rules say who may.
    settle: { who: ['admin', 'asker', 'stranger', 'bearer'], from: ['asked'], to: 'granted', told: {} },
    take_back: { who: ['asker'], from: ['asked'], to: 'withdrawn', told: {} },
    depart: { who: ['admin', 'asker', 'stranger'], from: ['asked'], to: 'withdrawn', told: {} },
    expire: { who: ['clock'], from: ['asked'], to: 'expired', ...expiring, told: { asker: 'role-request-expired' } },
  },
});

/** A change of an address: proven and taken back by letter alone, its person takes the question back. */
expectRuled({
  name: 'change of an address',
  statuses: Object.values(AddressChangeStatus),
  people: { person, ...outsiders },
  facts: {
    ...{ id: 'subject', userId: 'person', status: 'asked', version: 1, ...times },
    ...{ was: 'old@maple.example', email: 'new@maple.example', locale: 'en', organizationIds: ['company'], free: true },
  },
  obstacles: {
    'an address that is somebody’s': () => ({ facts: { free: false } }),
    'a day that is over': over,
    'a day to come': toCome,
  },
  table: addresses.lifecycle,
  reasonsAgainst: addresses.reasonsAgainst,
  rules: {
    prove: {
      who: ['bearer'],
      from: ['asked'],
      to: 'changed',
      blocked: { 'an address that is somebody’s': 'address_not_free', 'a day that is over': 'not_in_this_state' },
      told: { old: 'address-changed' },
    },
    undo: {
      who: ['bearer'],
      from: ['changed'],
      to: 'undone',
      blocked: { 'an address that is somebody’s': 'address_not_free', 'a day that is over': 'not_in_this_state' },
      told: { both: 'address-change-undone' },
    },
    withdraw: { who: ['person'], from: ['asked'], to: 'withdrawn', told: {} },
    expire: { who: ['clock'], from: ['asked'], to: 'expired', ...expiring, told: {} },
  },
});

/** The end of a participation: a Global admin takes the notice back until its day, on which the clock ends it. */
expectRuled({
  name: 'end of a participation',
  statuses: Object.values(ExitStatus),
  people: { admin: admin('company'), ...outsiders },
  facts: {
    ...{ id: 'exit', status: 'noticed', version: 1, organizationId: 'company', company: 'Maple' },
    ...{ enrollmentId: 'enrollment', reason: 'We close.', noticedAt: from(-days(1)), endsAt: from(days(1)) },
  },
  obstacles: {
    'no role': withoutRoles,
    'an agent only': agentOnly,
    'a day that is over': () => ({ facts: { endsAt: from(-1) } }),
    'a day to come': () => ({ facts: { endsAt: from(days(3)) } }),
  },
  table: exits.lifecycle,
  reasonsAgainst: exits.reasonsAgainst,
  rules: {
    take_back: {
      who: ['admin'],
      from: ['noticed'],
      to: 'taken_back',
      blocked: { ...onlyGlobalAdmins, 'a day that is over': 'not_in_this_state' },
      told: { admins: 'exit-taken-back', partners: 'partner-stays' },
    },
    end: {
      who: ['clock'],
      from: ['noticed'],
      to: 'ended',
      given: { endsAt: from(-1) },
      blocked: { 'a day to come': 'not_in_this_state' },
      told: {},
    },
  },
});
