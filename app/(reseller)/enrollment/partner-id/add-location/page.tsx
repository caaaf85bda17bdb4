import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { reseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { findIdentifiers } from '@/lib/partner-id/accounts';
import { countriesByName, countryName } from '@/lib/region/names';
import { listCountries } from '@/lib/region/queries';
import { addLocation } from '../actions';

/** One more location for the membership account, which gets a PartnerID of its own. */
export default async function AddLocationPage() {
  const member = await reseller();
  const [found, codes, say, language] = await Promise.all([
    findIdentifiers(member),
    listCountries(),
    words(),
    locale(),
  ]);
  if (!found.account) redirect('/enrollment/partner-id');
  const { add: w } = say.partnerId;
  const countries = countriesByName(codes, language).map(({ iso2, name }) => ({ value: iso2, label: name }));
  const country = countryName(found.country, language);
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={false}
      lead={w.lead}
      back={{ href: '/enrollment/partner-id', text: w.back }}
    >
      <Form keeps="enrollment-location" action={addLocation} title={w.heading} submit={w.submit}>
        <Field name="name" label={say.labels.name} hint={w.nameHint} value={found.account.name} width="full" />
        <Field name="city" label={say.labels.city} />
        <Select
          name="country"
          label={say.labels.country}
          hint={w.countryHint({ country })}
          value={found.country}
          choices={countries}
          empty={w.choose}
        />
      </Form>
    </Page>
  );
}
