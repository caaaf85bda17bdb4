import { loadWords, locale } from '@/app/_server/words';
import type { CompanyPart } from '@/generated/prisma/enums';
import { addressOf } from '@/lib/company-change/address';
import type { Answers } from '@/lib/company-change/parts';
import { telephoneToRead } from '@/lib/field/phone';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { labelsIn, valuesIn } from '../../../../../enrollment/company/_components/fields';
import { AddressForm, NameForm, PrimaryForm, SupportForm } from './forms';

type PartFormProps = { part: CompanyPart; answers: Answers; country: string; asOf: string };

/** The form of one part of the company, beginning with what is open of it, else with what is in force. */
export async function PartForm({ part, answers, country, asOf }: PartFormProps) {
  const [words, language] = await Promise.all([loadWords(), locale()]);
  const { companyChange: t, labels, profile } = words;
  const title = t.forms[part].heading;
  const rules = countryRules(country);
  const email = (hint: string) =>
    ({ name: 'email', type: 'email', label: labels.email, hint, value: answers.email }) as const;
  const telephone = {
    ...({ name: 'telephone', type: 'tel', label: labels.telephone, hint: profile.primary.phoneHint } as const),
    ...{ value: answers.telephone ? telephoneToRead(answers.telephone) : null, optional: true },
  };
  const contact = { title, from: '', asOf, saved: '' };
  switch (part) {
    case 'legal_name':
      return (
        <NameForm
          {...{ title, asOf }}
          submit={t.save}
          label={labels.legalName}
          hint={t.nameHint}
          value={answers.legalName ?? ''}
        />
      );
    case 'registered_address':
    case 'operating_address':
      return (
        <AddressForm
          {...{ title, asOf, rules }}
          submit={t.save}
          registered={part === 'registered_address'}
          labels={labelsIn(rules, words)}
          values={valuesIn(addressOf({ part, answers, country }))}
          hint={t.addressHint({ country: countryName(country, language) })}
          choose={profile.company.chooseState}
        />
      );
    case 'primary_contact':
      return (
        <PrimaryForm
          {...contact}
          submit={t.saveContact}
          fields={[
            { name: 'firstName', label: labels.firstName, hint: words.shell.kit.oneName, value: answers.firstName },
            { name: 'lastName', label: labels.lastName, value: answers.lastName, optional: true },
            email(profile.primary.emailHint),
            telephone,
          ]}
        />
      );
    case 'support_contact':
      return (
        <SupportForm
          {...contact}
          submit={t.saveSupport}
          fields={[
            email(profile.support.emailHint),
            telephone,
            {
              ...({ name: 'website', type: 'url', label: labels.website, hint: profile.support.websiteHint } as const),
              ...{ value: answers.website, optional: true },
            },
          ]}
        />
      );
  }
}
