'use client';

import { useState } from 'react';
import { type Choice, Select } from '@/components/ui/select';
import { recipientFit } from '@/lib/invitation/recipient-region';
import { Verdict } from './verdict';

/** What a country is judged by: the provider's own, the region of every other, and what is said of each region. */
export type Regions = {
  country: string;
  memberships: Readonly<Record<string, string>>;
  fits: string;
  refusals: Readonly<Record<string, string>>;
};

type CountryFieldProps = {
  label: string;
  hint: string;
  value: string | undefined;
  empty: string;
  choices: readonly Choice[];
  regions: Regions;
};

/** The recipient's country, judged as soon as it is chosen. */
export function CountryField({ value = '', regions, ...rest }: CountryFieldProps) {
  const [chosen, setChosen] = useState(value);
  const problem = chosen ? problemWith(chosen, regions) : undefined;
  return (
    <>
      <Select name="country" {...rest} value={value} optional onChoose={setChosen} problem={problem} />
      <Verdict good={chosen && !problem ? regions.fits : undefined} bad={problem} />
    </>
  );
}

/** Why a company there could not authorize the provider; undefined when it could. */
export function problemWith(country: string, { country: own, memberships, refusals }: Regions): string | undefined {
  const [reason] = recipientFit(own, country, new Map(Object.entries(memberships)));
  return reason ? refusals[memberships[country] ?? ''] : undefined;
}
