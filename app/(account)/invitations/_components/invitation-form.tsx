'use client';

import { type ReactNode, useMemo } from 'react';
import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form-frame';
import { useLocale } from '@/components/ui/locale';
import { type Choice, Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { isFieldCode } from '@/lib/field/code';
import { invitationShape } from '@/lib/invitation/schema';
import { fieldSentences } from '@/messages/field-sentence';
import { CountryField, problemWith, type Regions } from './country-field';
import { PartnerIdField } from './partner-id-field';

const names = ['email', 'company', 'country', 'partnerId', 'language', 'message'] as const;
type Names = (typeof names)[number];

type InvitationFormProps = {
  action: FormAction;
  title: string;
  submit: string;
  keeps: string;
  hidden?: Readonly<Record<string, string>>;
  labels: Record<Names, string>;
  hints: Record<Exclude<Names, 'language'> | 'countryUnknown' | 'lookingUp', string>;
  values: Partial<Record<Names, string | null>>;
  countries: readonly Choice[];
  languages: readonly Choice[];
  regions: Regions;
  /** A customer has no PartnerID. */
  ofCustomer?: boolean;
  children?: ReactNode;
};

/** Whom to invite, and in which words. The region is judged while one types; the server judges it again. */
export function InvitationForm(props: InvitationFormProps) {
  const { labels, hints, values, countries, languages, regions, ofCustomer = false, children, ...look } = props;
  const locale = useLocale();
  const schema = useMemo(() => shapeFor(regions), [regions]);
  const sentence = useMemo(() => sentences(fieldSentences(locale, labels)), [locale, labels]);
  const about = (name: Exclude<Names, 'language'>) => ({
    name,
    label: labels[name],
    hint: hints[name],
    value: values[name] ?? undefined,
  });
  return (
    <CheckedForm {...look} schema={schema} sentence={sentence}>
      {children}
      <Field {...about('email')} type="email" autoComplete="off" width="full" />
      <Field {...about('company')} optional autoComplete="off" width="full" />
      <CountryField {...about('country')} empty={hints.countryUnknown} choices={countries} regions={regions} />
      {ofCustomer ? null : <PartnerIdField {...about('partnerId')} lookingUp={hints.lookingUp} />}
      <Select name="language" label={labels.language} value={values.language ?? locale} choices={languages} names />
      <TextArea {...about('message')} optional />
    </CheckedForm>
  );
}

function shapeFor(regions: Regions) {
  const country = invitationShape.shape.country.superRefine((chosen, context) => {
    const problem = chosen ? problemWith(chosen, regions) : undefined;
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });
  return invitationShape.extend({ country });
}

// What is said of a region comes as a sentence already.
function sentences(say: ReturnType<typeof fieldSentences>): typeof say {
  return (issue) => (issue.code === 'custom' && !isFieldCode(issue.message) ? issue.message : say(issue));
}
