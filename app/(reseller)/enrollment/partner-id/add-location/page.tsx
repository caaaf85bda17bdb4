import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { countriesByName, countryName } from '@/lib/region/names';
import { listCountries } from '@/lib/region/queries';
import { addLocation } from '../actions';

/** One more location for the membership account, which gets a PartnerID of its own. */
export default async function AddLocationPage() {
  const member = await reseller();
  const [found, codes, words, language] = await Promise.all([
    findIdentifiers(member),
    listCountries(),
    loadWords(),
    locale(),
  ]);
  if (!found.account) redirect('/enrollment/partner-id');
  const { add: t } = words.partnerId;
  const countries = countriesByName(codes, language).map(({ iso2, name }) => ({ value: iso2, label: name }));
  const country = countryName(found.country, language);
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead}
      back={{ href: '/enrollment/partner-id', text: t.back }}
    >
      <Form keeps="enrollment-location" action={addLocation} title={t.heading} submit={t.submit}>
        <Field name="name" label={words.labels.name} hint={t.nameHint} value={found.account.name} width="full" />
        <Field name="city" label={words.labels.city} />
        <Select
          name="country"
          label={words.labels.country}
          hint={t.countryHint({ country })}
          value={found.country}
          choices={countries}
          empty={t.choose}
        />
      </Form>
    </Page>
  );
}
