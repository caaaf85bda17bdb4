'use client';

import { useMemo } from 'react';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import { useLocale } from '@/components/ui/locale';
import { TextArea } from '@/components/ui/text-area';
import { profileSchema } from '@/lib/provider/schema';
import { fieldSentences } from '@/messages/field-sentence';
import { save } from '../actions';

type Option = { value: string; label: string; detail?: string };

type ProfileFormProps = {
  t: Record<
    'heading' | 'submit' | 'servicesHint' | 'languagesHint' | 'aboutHint' | 'emailHint' | 'phoneHint' | 'websiteHint',
    string
  >;
  labels: Record<'services' | 'languages' | 'about' | 'email' | 'telephone' | 'website', string>;
  services: readonly Option[];
  languages: readonly Option[];
  asOf: string;
  kept: {
    services: readonly string[];
    languages: readonly string[];
    about: string;
    email: string;
    telephone: string;
    website: string;
  };
};

const schema = profileSchema();

/** What a provider says of itself, checked while one types. */
export function ProfileForm({ t, labels, services, languages, kept, asOf }: ProfileFormProps) {
  const locale = useLocale();
  const sentence = useMemo(() => fieldSentences(locale, labels), [locale, labels]);
  const { servicesHint, languagesHint } = t;
  return (
    <CheckedForm
      keeps="provider-profile"
      hidden={{ asOf }}
      action={save}
      schema={schema}
      sentence={sentence}
      title={t.heading}
      submit={t.submit}
    >
      <CheckboxGroup
        name="services"
        label={labels.services}
        hint={servicesHint}
        values={kept.services}
        options={services}
      />
      <CheckboxGroup
        name="languages"
        label={labels.languages}
        hint={languagesHint}
        values={kept.languages}
        options={languages}
        many
      />
      <TextArea name="about" label={labels.about} hint={t.aboutHint} value={kept.about} rows={6} optional />
      <Field name="email" type="email" label={labels.email} hint={t.emailHint} value={kept.email} />
      <Field name="telephone" type="tel" label={labels.telephone} hint={t.phoneHint} value={kept.telephone} optional />
      <Field name="website" type="url" label={labels.website} hint={t.websiteHint} value={kept.website} optional />
    </CheckedForm>
  );
}
