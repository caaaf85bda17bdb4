import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Published } from '@/lib/provider/directory';
import { languageName } from '@/lib/reader/languages';
import { countryName, regionName } from '@/lib/region/names';
import { Offers } from './offers';

/** One provider of the directory, in short. A finger may press anywhere on it. */
export async function ProviderCard({ provider }: { provider: Published }) {
  const [{ providers: t }, language] = await Promise.all([loadWords(), locale()]);
  const { id, name, country, region, about, languages } = provider;
  const spoken = languages.map((code) => languageName(code, language));
  return (
    <li className="sheet relative flex flex-col gap-3 px-5 py-4.5 hover:border-edge md:px-6">
      <div>
        <h2 className="text-lead">
          <Link href={`/providers/${id}`} className="after:absolute after:inset-0 after:rounded-sheet">
            <bdi>{name}</bdi>
          </Link>
        </h2>
        <p className="text-muted text-small">{placeOf(countryName(country, language), regionName(region, language))}</p>
      </div>
      {about ? (
        <p className="line-clamp-3">
          <bdi>{about}</bdi>
        </p>
      ) : null}
      <div className="mt-auto grid gap-2.5">
        <Offers label={t.directory.offers} services={provider.services} t={t.services} />
        {spoken.length > 0 ? (
          <p className="text-small">
            <span className="text-muted">{t.directory.speaks}: </span>
            {spoken.join(', ')}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** Some regions are one country and bear its name. */
export function placeOf(country: string, region: string): string {
  return country === region ? country : `${country} · ${region}`;
}
