import { answersOf } from '@/app/_components/enrollment/answers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { trailOf } from '@/lib/enrollment/profile';
import { asOf } from '@/lib/form/changed-meanwhile';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { enrollmentAsked, QuestionPage } from '../_components/question-page';
import { CompanyForm } from './_components/company-form';
import { labelsIn, valuesOf } from './_components/fields';

/** Legal name and address, by the rules of the work account's country. */
export default async function CompanyPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('company');
  const [{ from }, words, when, language] = await Promise.all([
    readSearch(searchParams, named('from')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { profile, organization, facts } = mine;
  const rules = countryRules(organization.countryIso2);
  const { company: t, save, draftSaved } = words.profile;
  const answers = answersOf({ mine, words, language }).company;
  return (
    <QuestionPage question="company" field="company" {...{ from, mine, answers }} t={t}>
      <CompanyForm
        title={t.heading}
        submit={save}
        rules={rules}
        labels={labelsIn(rules, words)}
        kinds={rules.registrationIdKinds.map((kind) => ({ value: kind, label: words.places.registrationIds[kind] }))}
        hints={{
          legalName: t.nameHint,
          country: t.countryHint({ country: countryName(organization.countryIso2, language) }),
          state: t.chooseState,
          kind: t.kindHint,
          kindChoose: t.kindChoose,
          registration: rules.registrationIdRequired ? t.registrationRequired : t.registrationOptional,
        }}
        values={valuesOf(profile, rules)}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'company'))}
        saved={mine.draftSavedAt && facts.companyGiven ? draftSaved({ at: when.recent(mine.draftSavedAt) }) : ''}
      />
    </QuestionPage>
  );
}
