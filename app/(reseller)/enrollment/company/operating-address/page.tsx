import { answersOf } from '@/app/_components/enrollment/answers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { loadWords, locale } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { operatingIn } from '@/lib/enrollment/operating-address';
import { trailOf } from '@/lib/enrollment/profile';
import { asOf } from '@/lib/form/changed-meanwhile';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { enrollmentAsked, QuestionPage } from '../../_components/question-page';
import { labelsIn, valuesIn } from '../_components/fields';
import { OperatingForm } from './_components/operating-form';
import { samePlace } from './actions';

/** Where the company works, if that is another place than the registered address. */
export default async function OperatingAddressPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('company');
  const [{ from }, words, language] = await Promise.all([
    readSearch(searchParams, named('from')),
    loadWords(),
    locale(),
  ]);
  const { organization, profile } = mine;
  const { operating: t } = words.addressCheck;
  const rules = countryRules(organization.countryIso2);
  const answers = answersOf({ mine, words, language }).company;
  return (
    <QuestionPage
      question="company"
      field="operating_address"
      from={from === 'check' ? from : 'company'}
      {...{ mine, answers }}
      t={t}
    >
      <OperatingForm
        title={t.heading}
        submit={words.profile.save}
        rules={rules}
        labels={labelsIn(rules, words)}
        values={profile ? valuesIn(operatingIn(profile)) : {}}
        hint={t.hint({ country: countryName(organization.countryIso2, language) })}
        choose={words.profile.company.chooseState}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'operating_address'))}
      />
      {profile?.operatingLine1 ? (
        <div className="mt-6">
          <Form action={samePlace} id="same" submit={t.sameButton} tone="plain" size="small" />
        </div>
      ) : null}
    </QuestionPage>
  );
}
