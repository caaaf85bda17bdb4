'use client';

import { Field } from '@/components/ui/field';
import { type Choice, Select } from '@/components/ui/select';

export type CompanyFieldsProps = {
  t: { organizationHint: string; countryHint: string; choose: string };
  labels: Record<'organization' | 'country' | 'firstName' | 'lastName' | 'email' | 'password', string>;
  countries: readonly Choice[];
  country: string | undefined;
  /** Sent along unseen: where one goes on to. */
  hidden: Readonly<Record<string, string>>;
};

/** The organization and its one country. */
export function CompanyFields({ t, labels, countries, country }: Omit<CompanyFieldsProps, 'hidden'>) {
  return (
    <>
      <Field name="organization" label={labels.organization} hint={t.organizationHint} autoComplete="organization" />
      <Select
        name="country"
        label={labels.country}
        hint={t.countryHint}
        empty={t.choose}
        value={country}
        choices={countries}
        autoComplete="country"
      />
    </>
  );
}
