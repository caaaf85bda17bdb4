import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import type { Policy } from '@/lib/letter/policies';

/** What other mail servers said against letters of ours that has nothing to do with their addresses. */
export function Policies({ policies, t }: { policies: readonly Policy[]; t: Words['mailDomain'] }) {
  return (
    <Card heading={t.policies.heading}>
      <p className="mb-3 text-muted text-small">{t.policies.lead}</p>
      {policies.length === 0 ? <p>{t.policies.none}</p> : null}
      <ul className="grid gap-2 wrap-anywhere">
        {policies.map(({ said, letters }) => (
          <li key={said}>
            <bdi>{said}</bdi> <span className="text-muted text-small">{t.policies.letters({ count: letters })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
