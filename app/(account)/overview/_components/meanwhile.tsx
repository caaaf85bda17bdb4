import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';

const places = { agreement: '/agreements', colleague: '/settings/users', providers: '/providers' } as const;

/** What a company can do that is not enrolled yet, whoever's turn it is. */
export function Meanwhile({ t }: { t: Words['overview']['meanwhile'] }) {
  return (
    <Card heading={t.heading}>
      <ul className="grid gap-3">
        {(Object.keys(places) as (keyof typeof places)[]).map((place) => (
          <li key={place}>
            <Link href={places[place]}>{t[place].what}</Link>
            <span className="block text-muted text-small">{t[place].why}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
