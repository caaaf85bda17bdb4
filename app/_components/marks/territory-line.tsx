import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Member } from '@/lib/actor';
import { shownTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { countryName } from '@/lib/region/names';

type LineProps = { member: Member; asked: TerritoryAsked; all: string; own: string };

/** Above a list: that it shows the reader's territory alone, and the way to all; nothing for who looks after all. `all`, `own`: the list's addresses. */
export async function TerritoryLine({ member, asked, all, own }: LineProps) {
  const { territory } = member;
  if (!territory) return null;
  const [{ territories: t }, language] = await Promise.all([loadWords(), locale()]);
  const names = territory.countries.map((country) => countryName(country, language));
  const what = [...names, ...(territory.owned ? [t.own] : [])].join(', ');
  if (territory.limits) return <p className="mb-4 text-small">{t.only({ what })}</p>;
  return shownTerritory(member, asked) ? (
    <p className="mb-4 text-small">
      {t.shown({ what })} <Link href={all}>{t.showAll}</Link>
    </p>
  ) : (
    <p className="mb-4 text-small">
      {t.all} <Link href={own}>{t.showOwn}</Link>
    </p>
  );
}
