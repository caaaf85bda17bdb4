import Form from 'next/form';
import { loadWords, locale } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { countriesByName } from '@/lib/region/names';
import { countriesOf, type Markets } from './asked';

type ChoiceProps = { country: string | undefined; other: string | undefined; markets: Markets };

/** One country, and perhaps a second beside it. Sent by GET: it only asks. */
export async function Choice({ country, other, markets }: ChoiceProps) {
  const [{ regions }, language] = await Promise.all([loadWords(), locale()]);
  const { form: t } = regions;
  const choices = countriesByName(countriesOf(markets), language).map(({ iso2, name }) => ({
    value: iso2,
    label: name,
  }));
  return (
    <search aria-label={t.legend} className="sheet block px-5 pt-5 pb-4 md:px-6">
      <Form
        key={`${country} ${other}`}
        action="/regions"
        prefetch={false}
        className="grid items-end gap-x-4 md:grid-cols-[1fr_1fr_auto] [&>div]:mb-4"
      >
        <Select name="country" label={t.country} empty={t.choose} value={country} choices={choices} width="full" />
        <Select name="other" label={t.other} empty={t.nothing} value={other} choices={choices} width="full" />
        <p className="mb-4">
          <Button type="submit">{t.show}</Button>
        </p>
      </Form>
    </search>
  );
}
