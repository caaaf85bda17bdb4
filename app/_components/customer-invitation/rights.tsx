import { Rights } from '@/app/_components/invitation/rights';
import type { CustomerView } from './view';

/** What the two ask for, each right by name, and what they do not. Source: the seed's "Connect with an indirect provider", step 6. */
export function AskedRights({ two, words }: CustomerView) {
  const { rights: t } = words.invitedCustomer;
  return (
    <Rights
      rights={[
        { title: t.sell(two), text: t.sellMeans(two) },
        { title: t.order(two), text: t.orderMeans(two) },
        { title: t.agreement, text: t.agreementMeans },
        { title: t.access, text: t.accessMeans },
      ]}
    />
  );
}
