import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { languages } from '@/lib/locale';
import { type RegionException, regionExceptions } from '@/lib/region/exceptions';
import { countriesByName, regionName } from '@/lib/region/names';
import { type Markets, regionByCountry } from './asked';

/** The countries whose region surprises people, as it is in force, by region. Source: domain fact 8.1, rules 9 and 10. */
export async function Exceptions({ markets }: { markets: Markets }) {
  const [{ regions }, language] = await Promise.all([loadWords(), locale()]);
  const { exceptions: t } = regions;
  const list = new Intl.ListFormat(languages[language].code, { type: 'conjunction' });
  const items = groupedBy(regionExceptions(regionByCountry(markets)), ({ region }) => region).map(
    ([region, members]) => ({
      term: region ? regionName(region, language) : t.nowhere,
      value: (
        <ul className="grid gap-1">
          {groupedBy(members, ({ takenFor }) => takenFor).map(([takenFor, alike]) => {
            const countries = list.format(
              countriesByName(
                alike.map(({ country }) => country),
                language,
              ).map(({ name }) => name),
            );
            return (
              <li key={takenFor}>
                {takenFor ? t.not({ countries, region: regionName(takenFor, language) }) : t.too({ countries })}
              </li>
            );
          })}
        </ul>
      ),
    }),
  );
  return (
    <Card heading={t.heading}>
      <p className="max-w-prose pb-2 text-muted">{t.lead}</p>
      <SummaryList items={items} />
    </Card>
  );
}

function groupedBy<Key>(
  members: readonly RegionException[],
  keyOf: (member: RegionException) => Key,
): [Key, RegionException[]][] {
  const groups = new Map<Key, RegionException[]>();
  for (const member of members) groups.set(keyOf(member), [...(groups.get(keyOf(member)) ?? []), member]);
  return [...groups];
}
