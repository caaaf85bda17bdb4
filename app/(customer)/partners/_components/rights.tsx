import { Check, X } from 'lucide-react';
import type { Words } from '@/app/_server/words';
import type { CustomerAccess, RelationshipStatus, Side } from '@/generated/prisma/enums';

type RightsProps = { tie: { side: Side; status: RelationshipStatus; access: CustomerAccess }; say: Words };

/** What a company may do in the customer's account, and what it may not: drawn, and said. */
export function Rights({ tie: { side, status, access }, say }: RightsProps) {
  const { may, mayNot } = say.customers.partners;
  const granted = access === 'granted';
  return (
    <ul className="grid gap-2.5">
      {status === 'active' ? <Right given>{side === 'provider' ? may.order : may.name}</Right> : null}
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
