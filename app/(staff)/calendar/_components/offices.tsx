import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { countryNames } from '@/lib/region/country-names';
import { countriesByName, countryName } from '@/lib/region/names';
import { openOffice, setCountry } from '../actions';
import { zonesOf } from './forms';
import { officeName, type Shown } from './said';

/** Which office reviews the companies of which countries, and the form that gives one of them to this office. */
export function Countries({ office, offices, t, labels, language }: Shown) {
  const { offices: said } = t;
  const named = (countries: readonly string[]) =>
    countries.map((country) => countryName(country, language)).join(', ') || said.none;
  return (
    <Card heading={said.heading}>
      <Table
        caption={said.heading}
        columns={[{ label: said.office }, { label: said.countries }]}
        rows={offices.map((one, at) => ({
          key: one.id,
          cells: [<bdi key="office">{officeName(one, language)}</bdi>, at === 0 ? said.others : named(one.countries)],
        }))}
      />
      {offices.length > 1 ? (
        <div className="mt-5">
          <Form
            id="country"
            action={setCountry}
            submit={said.give({ office: officeName(office, language) })}
            tone="plain"
            hidden={{ officeId: office.id }}
          >
            <Select
              name="country"
              label={labels.country}
              hint={said.meaning}
              empty={said.choose}
              names
              choices={choicesIn(language)}
            />
          </Form>
        </div>
      ) : null}
    </Card>
  );
}

/** One more office. */
export function NewOffice({ office, t, labels, language }: Shown) {
  const { offices: said } = t;
  return (
    <Card heading={said.open}>
      <p className="mb-4 text-muted text-small">{said.openMeaning}</p>
      <Form id="office" action={openOffice} submit={said.open} tone="plain">
        <Field name="office" label={labels.office} />
        <Select name="country" label={labels.country} empty={said.choose} names choices={choicesIn(language)} />
        <Select name="timeZone" label={labels.timeZone} value={office.zone} choices={zonesOf(office)} />
        <Field name="closesAt" label={labels.closesAt} value="17:00" inputMode="numeric" width="short" />
      </Form>
    </Card>
  );
}

const choicesIn = (language: Shown['language']) =>
  countriesByName(Object.keys(countryNames), language).map(({ iso2, name }) => ({ value: iso2, label: name }));
