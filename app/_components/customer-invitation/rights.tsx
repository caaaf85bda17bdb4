import { Rights } from '@/app/_components/invitation/rights';
import type { CustomerView } from './view';

/** What the two ask for, each right by name, and what they do not. Source: the seed's "Connect with an indirect provider", step 6. */
export function AskedRights({ two, say }: CustomerView) {
  const { rights: w } = say.invitedCustomer;
  return (
    <Rights
      rights={[
        { title: w.sell(two), text: w.sellMeans(two) },
        { title: w.order(two), text: w.orderMeans(two) },
        { title: w.agreement, text: w.agreementMeans },
        { title: w.access, text: w.accessMeans },
      ]}
    />
  );
}
