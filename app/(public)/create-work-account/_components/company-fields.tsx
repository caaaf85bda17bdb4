'use client';

import { Field } from '@/components/ui/field';
import { type Choice, Select } from '@/components/ui/select';

export type CompanyFieldsProps = {
  words: { organizationHint: string; countryHint: string; choose: string };
  labels: Record<'organization' | 'country' | 'firstName' | 'lastName' | 'email' | 'password', string>;
  countries: readonly Choice[];
  country: string | undefined;
  /** Sent along unseen: where one goes on to. */
  hidden: Readonly<Record<string, string>>;
};

/** The organization and its one country. */
export function CompanyFields({ words: w, labels, countries, country }: Omit<CompanyFieldsProps, 'hidden'>) {
  return (
    <>
      <Field name="organization" label={labels.organization} hint={w.organizationHint} autoComplete="organization" />
      <Select
        name="country"
        label={labels.country}
        hint={w.countryHint}
        empty={w.choose}
        value={country}
        choices={countries}
        autoComplete="country"
      />
    </>
  );
}
