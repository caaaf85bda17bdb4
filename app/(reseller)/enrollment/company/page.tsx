import { z } from 'zod';
import { answersOf } from '@/app/_components/enrollment/answers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { mayFill, unlockedBy } from '@/lib/enrollment/asked';
import { findFill } from '@/lib/enrollment/fills';
import { trailOf } from '@/lib/enrollment/profile';
import { asOf } from '@/lib/form/changed-meanwhile';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { enrollmentAsked, QuestionPage } from '../_components/question-page';
import { Beginning } from './_components/beginning';
import { CompanyForm } from './_components/company-form';
import { filledIn, labelsIn, lockedIn, valuesOf } from './_components/fields';

const uuid = z.uuid();

/** Legal name and address, by the rules of the work account's country. */
export default async function CompanyPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('company');
  const [{ from, fill: begunWith, directory, minutes }, words, when, language] = await Promise.all([
    readSearch(searchParams, named('from', 'fill', 'directory', 'minutes')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { profile, organization, facts } = mine;
  const rules = countryRules(organization.countryIso2);
  const { company: t, save, draftSaved } = words.profile;
  const fills = mayFill(unlockedBy(mine));
  const wanted = fills ? uuid.safeParse(begunWith).data : undefined;
  const fresh = await findFill({ organizationId: organization.id }, wanted);
  const fill = fresh ?? (await findFill({ organizationId: organization.id }, profile?.fillId));
  const answers = answersOf({ mine, words, language }).company;
  return (
    <QuestionPage question="company" field="company" {...{ from, mine, answers }} t={t}>
      {fills ? <Beginning {...{ fill, directory, minutes }} /> : null}
      {fresh || !fills ? null : <h2 className="mb-4">{words.companyDirectory.manual}</h2>}
      <CompanyForm
        keeps={fresh ? `enrollment-company-${fresh.id.slice(-12)}` : 'enrollment-company'}
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
        values={fresh ? valuesOf(fresh, rules) : valuesOf(profile, rules)}
        filled={fill && filledIn(fill, rules, words, when, fresh ? null : (profile?.changedWhy ?? null))}
        fill={fresh?.id ?? ''}
        locked={lockedIn(mine, words)}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'company'))}
        saved={mine.draftSavedAt && facts.companyGiven ? draftSaved({ at: when.recent(mine.draftSavedAt) }) : ''}
      />
      {unlockedBy(mine).parts.has('operating_address') ? (
        <p className="mt-6 text-small">
          {words.addressCheck.operating.offer}{' '}
          <Link href="/enrollment/company/operating-address">{words.addressCheck.operating.give}</Link>
        </p>
      ) : null}
    </QuestionPage>
  );
}
