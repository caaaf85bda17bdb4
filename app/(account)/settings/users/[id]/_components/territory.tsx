import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { countryName } from '@/lib/region/names';

type TerritoryProps = {
  user: { id: string; territoryCountries: readonly string[]; territoryOwned: boolean };
  manages: boolean;
};

/** Which companies a colleague's lists begin with, and the way to change it; nothing at a company that has neither resellers nor customers. */
export async function Territory({ user, manages }: TerritoryProps) {
  const [signed, { territories: t }, language] = await Promise.all([person(), loadWords(), locale()]);
  if (accountInUse(signed)?.kind === 'customer') return null;
  const names = user.territoryCountries.map((country) => countryName(country, language));
  const said = [...names, ...(user.territoryOwned ? [t.ownTheirs] : [])].join(', ') || t.none;
  return (
    <Card heading={t.heading}>
      <p>{said}</p>
      {manages ? (
        <p className="mt-3">
          <Link href={`/settings/users/${user.id}/territory`}>{t.change}</Link>
        </p>
      ) : null}
    </Card>
  );
}
