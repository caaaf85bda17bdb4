import { randomUUID } from 'node:crypto';
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
const nothing = { company: '', country: '', partnerId: '', language: '' };

/** Invitations and lists of them, as their senders have them. */
export const invitationRows: Rows = {
  'app/(account)/invitations/actions.ts': {
    draft: ownRow('provider', 'provider', invitationShape, () => ({ ...to(), partnerId: '' })),
    draftForCustomer: row('partner', 'reseller', customerInvitationShape, ({ partnershipId }) => ({
      ...to(),
      partnershipId,
    })),
    edit: row('partner', 'provider', editShape, (held) => ({ ...to(), partnerId: '', ...drafted(held) })),
    send: row('partner', 'provider', seenShape, drafted),
    sendAgain: row('partner', 'provider', seenShape, sent),
    withdraw: row('partner', 'provider', seenShape, sent),
  },
  'app/(account)/invitations/import/actions.ts': {
    uploadList: ownRow('provider', 'provider', listFileShape, () => ({ file: file() })),
    uploadCustomerList: row('partner', 'reseller', customerListShape, ({ partnershipId }) => ({
      file: file(),
      partnershipId,
    })),
    chooseReading: row('partner', 'reseller', readingShape, (held) => ({ ...list(held), reading: 'windows-1252' })),
    readAs: row('partner', 'reseller', layoutShape, (held) => ({
      ...list(held),
      separator: 'comma',
      headingLine: '1',
    })),
    mapColumns: row('partner', 'reseller', mappingShape, (held) => ({ ...list(held), seen: '', column0: 'email' })),
    changeAlike: row('partner', 'reseller', alikeShape, (held) => ({
      ...list(held),
      ...nothing,
      field: 'country',
      value: 'Indonesia',
      country: 'ID',
    })),
    fixRow: row('partner', 'reseller', fixShape, (held) => ({
      ...list(held),
      ...nothing,
      line: '2',
      email: 'ayu@toko-dua.example',
    })),
    sendList: row('partner', 'reseller', importIdShape, list),
  },
};
