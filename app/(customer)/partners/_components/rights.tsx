import { Check, X } from 'lucide-react';
import type { Words } from '@/app/_server/words';
import type { CustomerAccess, RelationshipStatus, Side } from '@/generated/prisma/enums';
import { mayOrder } from '@/lib/customer-relationship/queries';

type Tie = { side: Side; status: RelationshipStatus; access: CustomerAccess } & Parameters<typeof mayOrder>[0];

type RightsProps = { tie: Tie; words: Words };

/** What a company may do in the customer's account, and what it may not: drawn, and said. */
export function Rights({ tie, words }: RightsProps) {
  const { side, status, access } = tie;
  const { may, mayNot, noOrders } = words.customers.partners;
  const granted = access === 'granted';
  return (
    <ul className="grid gap-2.5">
      {status === 'active' && !mayOrder(tie) ? <Right>{noOrders}</Right> : null}
      {status === 'active' && (mayOrder(tie) || side === 'reseller') ? (
        <Right given>{side === 'provider' ? may.order : may.name}</Right>
      ) : null}
      {status === 'active' ? <Right given>{may.see}</Right> : null}
      <Right given={granted}>{granted ? may.access : mayNot}</Right>
    </ul>
  );
}

function Right({ given = false, children }: { given?: boolean; children: string }) {
  const Icon = given ? Check : X;
  return (
    <li className="grid grid-cols-[auto_1fr] gap-3">
      <Icon aria-hidden="true" size={20} className={`mt-0.5 ${given ? 'text-leaf' : 'text-muted'}`} />
      <span className={given ? '' : 'text-muted'}>{children}</span>
    </li>
  );
}
