import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { Link } from '@/components/ui/link';
import type { Company } from '@/lib/company-change/queries';

type PastChangesProps = { past: Company['past']; words: Words; when: When };

/** Changes that are over, the newest first. */
export function PastChanges({ past, words, when }: PastChangesProps) {
  const { partner: t, statuses } = words.companyChange;
  if (past.length === 0) return null;
  return (
    <Details summary={t.past}>
      <ul className="grid gap-2">
        {past.map(({ id, part, status, movedAt }) => (
          <li key={id}>
            <Link href={`/settings/legal-info/changes/${id}`}>
              {t.pastItem({ part: words.reviewFields[part], status: statuses[status], at: when.date(movedAt) })}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}
