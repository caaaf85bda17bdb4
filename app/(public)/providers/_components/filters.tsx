import { isForAnother, searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { loadWords, locale } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Link } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { services } from '@/lib/provider/schema';
import { languagesByName } from '@/lib/reader/languages';
import { countriesByName } from '@/lib/region/names';
import type { Wished } from './address';

type FiltersProps = { wished: Wished; countries: readonly string[]; all: string | null };

/** Where, what for, in which language, by which name. It only asks, and every list has an address. */
export async function Filters({ wished, countries, all }: FiltersProps) {
  const [{ providers: t, shell }, language, name, forAnother] = await Promise.all([
    loadWords(),
    locale(),
    searchText(wished.name),
    isForAnother(wished.name),
  ]);
  const { directory: d } = t;
  const places = countriesByName(countries, language).map(({ iso2, name }) => ({ value: iso2, label: name }));
  const offered = services.map((service) => ({ value: service, label: t.services[service] }));
  const spoken = languagesByName(language).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <search aria-label={d.filters} className="sheet block px-5 pt-5 pb-4 md:px-6">
      <form
        key={JSON.stringify(wished)}
        action={seek}
        className="grid gap-x-4 md:grid-cols-2 lg:grid-cols-4 [&>div]:mb-4"
      >
        <input type="hidden" name="list" value="/providers" />
        <Select
          name="country"
          label={d.country}
          empty={d.everyRegion}
          value={wished.country}
          choices={places}
          width="full"
        />
        <Select
          name="service"
          label={d.service}
          empty={d.everyService}
          value={wished.service}
          choices={offered}
          width="full"
        />
        <Select
          name="language"
          label={d.language}
          empty={d.everyLanguage}
          value={wished.language}
          choices={spoken}
          width="full"
        />
        <Field name="name" type="search" label={d.name} value={name} autoComplete="off" width="full" />
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2 md:col-span-full">
          <Button type="submit">{d.show}</Button>
          {all ? <Link href={all}>{d.forget}</Link> : null}
        </p>
      </form>
      {forAnother ? (
        <p role="status" className="text-small">
          {shell.searchForAnother}
        </p>
      ) : null}
    </search>
  );
}
