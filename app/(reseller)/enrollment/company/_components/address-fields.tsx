'use client';

import { Field } from '@/components/ui/field';
import type { FieldProps } from '@/components/ui/field-frame';
import { LockedField } from '@/components/ui/locked-field';
import { Select } from '@/components/ui/select';
import type { AddressField } from '@/lib/region/address-layout';
import type { CountryRules } from '@/lib/region/country-rules';
import type { CompanyLabels, Locked } from './fields';

type AddressFieldsProps = {
  rules: CountryRules;
  labels: CompanyLabels;
  values: Partial<CompanyLabels>;
  /** What a directory says of each field. */
  marks: Partial<Record<string, string>>;
  hint: string;
  choose: string;
  /** What cannot be changed now, and why. */
  locked?: Locked;
};

const looks = {
  addressLine1: { autoComplete: 'address-line1', width: 'full' },
  addressLine2: { autoComplete: 'address-line2', width: 'full' },
  city: { autoComplete: 'address-level2', width: 'normal' },
  stateOrProvince: { autoComplete: 'address-level1', width: 'normal' },
  postalCode: { autoComplete: 'postal-code', width: 'short' },
} as const satisfies Record<AddressField, { autoComplete: string; width: FieldProps['width'] }>;

/** The fields of an address that this country has, in the order in which it writes them. */
export function AddressFields({ rules, labels, values, marks, hint, choose, locked }: AddressFieldsProps) {
  return rules.fields.map((name) => {
    if (locked?.names.includes(name)) {
      const state = name === 'stateOrProvince' && rules.states?.find(({ code }) => code === values[name]);
      const said = { name, label: labels[name], value: values[name] };
      return <LockedField key={name} {...said} shown={state ? state.name : values[name]} {...locked} />;
    }
    const common = {
      name,
      label: labels[name],
      value: values[name],
      optional: !isRequired(name, rules),
      ...looks[name],
    };
    if (name !== 'stateOrProvince' || !rules.states)
      return <Field key={name} {...common} hint={hintOf(marks[name], name === 'addressLine1' ? hint : undefined)} />;
    const choices = rules.states.map((state) => ({ value: state.code, label: state.name }));
    return <Select key={name} {...common} hint={marks[name]} choices={choices} empty={choose} names />;
  });
}

function isRequired(name: AddressField, rules: CountryRules): boolean {
  if (name === 'city') return rules.cityRequired;
  if (name === 'stateOrProvince') return rules.stateRequired;
  return name === 'postalCode' ? rules.postalCodeRequired : name === 'addressLine1';
}

/** What a directory says of a field, and then what there is to know of it. */
export function hintOf(mark: string | undefined, hint: string | undefined): string | undefined {
  return mark && hint ? `${mark} · ${hint}` : (mark ?? hint);
}
