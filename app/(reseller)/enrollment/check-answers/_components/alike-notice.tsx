import { loadWords } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { listUnanswered } from '@/lib/duplicate/answers';
import { alikePage } from '../../_components/via-alike';

/** That companies like this one are here already, while nothing was said of them. */
export async function AlikeNotice({ member }: { member: Member }) {
  const [hits, words] = await Promise.all([listUnanswered(member), loadWords()]);
  if (hits.length === 0) return null;
  const { notice: t } = words.alike;
  return (
    <Notice kind="warning" heading={t.heading}>
      <ul className="grid gap-1">
        {hits.map(({ organizationId, name, city }) => (
          <li key={organizationId}>
            <bdi>{name}</bdi>
            {city ? (
              <>
                {', '}
                <bdi>{city}</bdi>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        {t.meaning} <Link href={alikePage}>{t.link}</Link>
      </p>
    </Notice>
  );
}
