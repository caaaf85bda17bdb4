import { randomUUID } from 'node:crypto';
import { chosenOfListShape, jobShape } from '@/lib/bulk/schema';
import { customerInvitationShape, editShape, invitationShape, seenShape } from '@/lib/invitation/schema';
import {
  alikeShape,
  customerListShape,
  fixShape,
  importIdShape,
  layoutShape,
  listFileShape,
  mappingShape,
  readingShape,
} from '@/lib/invitation-list/schema';
import { listFile } from '../../../support/lists';
import type { Held } from '../world-held';
import { ownRow, type Rows, row } from './row';

const drafted = ({ draftedId, seen }: Held) => ({ invitationId: draftedId, seen: seen.drafted });
const sent = ({ sentId, seen }: Held) => ({ invitationId: sentId, seen: seen.sent });
const list = ({ importId }: Held) => ({ importId });
const to = () => ({
  email: `${randomUUID()}@company.example`,
  company: '',
  country: '',
  language: 'en' as const,
  message: '',
});
const file = () => listFile([{ email: `${randomUUID()}@company.example` }]);
const agents = { idle: 'agent_role_missing' } as const;
const nothing = { company: '', country: '', partnerId: '', language: '' };

/** Invitations and lists of them, as their senders have them. */
export const invitationRows: Rows = {
  'app/(account)/invitations/actions.ts': {
    draft: ownRow('provider', 'provider', invitationShape, () => ({ ...to(), partnerId: '' }), agents),
    draftForCustomer: row(
      'partner',
      'reseller',
      customerInvitationShape,
      ({ partnershipId }) => ({
        ...to(),
        partnershipId,
      }),
      agents,
    ),
    edit: row('partner', 'provider', editShape, (held) => ({ ...to(), partnerId: '', ...drafted(held) }), agents),
    send: row('partner', 'provider', seenShape, drafted, agents),
    sendAgain: row('partner', 'provider', seenShape, sent, agents),
    remind: row('partner', 'provider', seenShape, sent, { ...agents, own: 'reminded_lately' }),
    chooseMany: row(
      'partner',
      'provider',
      chosenOfListShape,
      ({ sentId }) => ({
        deed: 'withdraw',
        which: 'ticked',
        selected: [sentId],
        list: '/invitations',
      }),
      { ...agents, another: 'nothing_selected' },
    ),
    withdraw: row('partner', 'provider', seenShape, sent, agents),
  },
  'app/(account)/bulk/actions.ts': {
    start: row('partner', 'provider', jobShape, ({ jobs }) => jobs.start, agents),
    pause: row('partner', 'provider', jobShape, ({ jobs }) => jobs.pause, {
      own: 'not_in_this_state',
      idle: 'not_in_this_state',
    }),
    resume: row('partner', 'provider', jobShape, ({ jobs }) => jobs.resume, agents),
    cancel: row('partner', 'provider', jobShape, ({ jobs }) => jobs.cancel, agents),
  },
  'app/(account)/invitations/import/actions.ts': {
    uploadList: ownRow('provider', 'provider', listFileShape, () => ({ file: file() }), agents),
    uploadCustomerList: row(
      'partner',
      'reseller',
      customerListShape,
      ({ partnershipId }) => ({
        file: file(),
        partnershipId,
      }),
      agents,
    ),
    chooseReading: row(
      'partner',
      'reseller',
      readingShape,
      (held) => ({ ...list(held), reading: 'windows-1252' }),
      agents,
    ),
    readAs: row(
      'partner',
      'reseller',
      layoutShape,
      (held) => ({
        ...list(held),
        separator: 'comma',
        headingLine: '1',
      }),
      agents,
    ),
    mapColumns: row('partner', 'reseller', mappingShape, (held) => ({ ...list(held), seen: '', column0: 'email' }), {
      ...agents,
      own: 'moved_on',
    }),
    changeAlike: row(
      'partner',
      'reseller',
      alikeShape,
      (held) => ({
        ...list(held),
        ...nothing,
        field: 'country',
        value: 'Indonesia',
        country: 'ID',
      }),
      { ...agents, own: 'moved_on' },
    ),
    fixRow: row(
      'partner',
      'reseller',
      fixShape,
      (held) => ({
        ...list(held),
        ...nothing,
        line: '2',
        email: 'ayu@toko-dua.example',
      }),
      agents,
    ),
    sendList: row('partner', 'reseller', importIdShape, list, agents),
  },
};
