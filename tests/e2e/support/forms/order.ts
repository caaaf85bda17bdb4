import { randomUUID } from 'node:crypto';
import {
  cancellationShape,
  catalogueShape,
  orderShape,
  soldShape,
  subscriptionShape,
  suspensionShape,
} from '@/lib/order/schema';
import { writeShown } from '@/lib/order/shown';
import type { Held } from '../world-held';
import { ownRow, type Rows, row } from './row';

const subscription = ({ subscriptionId, seen }: Held) => ({ subscriptionId, seen: seen.subscription });
const agents = { idle: 'agent_role_missing' } as const;
const message = 'An invoice is overdue.';

function catalogue() {
  const text = `code,name,region,currency,price,term\n${randomUUID().slice(0, 8).toUpperCase()},Mail,APAC,USD,12.50,month\n`;
  return { name: 'offers.csv', bytes: new Uint8Array(Buffer.from(text)) };
}

/** What is sold, ordered, and runs. */
export const orderRows: Rows = {
  'app/(provider)/orders/actions.ts': {
    place: row(
      'provider',
      'provider',
      orderShape,
      ({ customerId, resellerId, offerId }) => ({
        customerId,
        resellerId,
        offerId,
        key: randomUUID(),
        quantity: '2',
        prices: writeShown([{ id: offerId, priceMinor: 1250, term: 'month' }]),
        record: 'yes',
      }),
      agents,
    ),
  },
  'app/(account)/subscriptions/actions.ts': {
    suspend: row('provider', 'provider', suspensionShape, (held) => ({ ...subscription(held), message }), agents),
    resume: row('provider', 'provider', subscriptionShape, subscription, agents),
    cancel: row('provider', 'provider', cancellationShape, (held) => ({ ...subscription(held), message }), agents),
  },
  'app/(staff)/offers/actions.ts': {
    importFile: ownRow('operator', 'operator', catalogueShape, () => ({ file: catalogue() })),
    setSold: row('operator', 'operator', soldShape, ({ offerId }) => ({ offerId, sold: 'no' })),
  },
};
