import { seek } from '@/app/_server/seek';
import { Button, ButtonLink } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { countryName } from '@/lib/region/names';
import type { Shown } from './shown';

/** Of which days and which country the numbers are. It only asks: the answer has an address. */
export function RangeForm({ numbers: { range, country, countries }, words, language }: Shown) {
  const { numbers: t } = words;
  const offered = [...new Set([...countries, ...(country ? [country] : [])])];
  const choices = offered
    .map((one) => ({ value: one, label: countryName(one, language) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <search aria-label={t.form.label} className="sheet block px-5 pt-5 pb-1 md:px-6">
      <form
        key={JSON.stringify([range, country])}
        action={seek}
        className="grid items-end gap-x-4 md:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto] [&>div]:mb-4"
      >
        <input type="hidden" name="list" value="/numbers" />
        <Field name="from" type="date" label={t.form.from} value={range.from} width="full" />
        <Field name="to" type="date" label={t.form.to} value={range.to} width="full" />
        <Select
          name="country"
          label={t.form.country}
          empty={t.form.everywhere}
          value={country ?? undefined}
          choices={choices}
          names
          width="full"
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" tone="plain">
            {t.form.show}
          </Button>
          <ButtonLink href="/numbers" tone="plain">
            {t.form.usual}
          </ButtonLink>
        </div>
      </form>
    </search>
  );
}
