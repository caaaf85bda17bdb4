import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/locale';
import { countriesByName } from '@/lib/region/names';
import { listCountries } from '@/lib/region/queries';

/** Every country one can enroll in, by the reader's alphabet. Sent by GET: it only asks. */
export async function CountryChoice({ chosen, language }: { chosen: string | undefined; language: Locale }) {
  const [words, countries] = await Promise.all([loadWords(), listCountries()]);
  const { country: t } = words.welcome;
  const choices = countriesByName(countries, language).map(({ iso2, name }) => ({ value: iso2, label: name }));
  return (
    <form action="/welcome">
      <Select
        name="country"
        label={words.labels.country}
        hint={t.hint}
        empty={t.choose}
        value={chosen}
        choices={choices}
      />
      <Button type="submit" tone="plain">
        {t.show}
      </Button>
    </form>
  );
}
