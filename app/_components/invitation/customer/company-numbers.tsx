import type { Words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { countryRules } from '@/lib/region/country-rules';

/** The numbers of the company, where its country asks for them before anything is ordered. Source: domain fact 1.5. */
export function CompanyNumbers({ country, words }: { country: string; words: Words }) {
  const { registrationIdRequired, registrationIdKinds } = countryRules(country);
  if (!registrationIdRequired) return null;
  const { numbers } = words.invitedCustomer;
  const { details: t } = words.customers;
  const kinds = registrationIdKinds.map((value) => ({ value, label: words.places.registrationIds[value] }));
  return (
    <fieldset className="mb-2">
      <legend className="mb-1 text-lead">{numbers.heading}</legend>
      <p className="mb-4 text-muted text-small">{numbers.meaning}</p>
      {kinds.length > 1 ? (
        <Select name="registrationIdKind" label={t.kind} choices={kinds} empty={t.choose} optional />
      ) : null}
      <Field name="registrationId" label={kinds.length === 1 ? (kinds[0]?.label ?? t.number) : t.number} optional />
      <Field name="telephone" type="tel" label={t.telephone} hint={t.telephoneHint} optional autoComplete="tel" />
    </fieldset>
  );
}
