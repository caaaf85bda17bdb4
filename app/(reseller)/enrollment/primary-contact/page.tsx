import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { locale, words } from '@/app/_server/words';
import { trailOf } from '@/lib/enrollment/profile';
import { telephoneToRead } from '@/lib/field/phone';
import { asOf } from '@/lib/form/changed-meanwhile';
import { answersOf } from '../_components/answers';
import { enrollmentAsked, QuestionPage } from '../_components/question-page';
import { PrimaryForm } from './_components/primary-form';

/** Whom we write to about the enrollment. */
export default async function PrimaryContactPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('primary-contact');
  const [{ from }, say, when, language] = await Promise.all([
    readSearch(searchParams, named('from')),
    words(),
    dates(),
    locale(),
  ]);
  const { profile } = mine;
  const kept = profile?.contacts.find(({ kind }) => kind === 'primary');
  const { primary: w, save, draftSaved } = say.profile;
  const { labels } = say;
  const fields = [
    {
      name: 'firstName',
      label: labels.firstName,
      hint: say.shell.kit.oneName,
      value: kept?.firstName,
      autoComplete: 'given-name',
    },
    { name: 'lastName', label: labels.lastName, value: kept?.lastName, autoComplete: 'family-name', optional: true },
    { name: 'email', type: 'email', label: labels.email, hint: w.emailHint, value: kept?.email, autoComplete: 'email' },
    {
      name: 'telephone',
      type: 'tel',
      label: labels.telephone,
      hint: w.phoneHint,
      value: kept?.telephone ? telephoneToRead(kept.telephone) : null,
      autoComplete: 'tel',
      optional: true,
    },
  ] as const;
  const answers = answersOf({ mine, say, language }).primary;
  return (
    <QuestionPage question="primary-contact" field="primary_contact" {...{ from, mine, answers }} words={w}>
      <PrimaryForm
        title={w.heading}
        submit={save}
        fields={fields}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'primary_contact'))}
        saved={mine.draftSavedAt && kept ? draftSaved({ at: when.recent(mine.draftSavedAt) }) : ''}
      />
    </QuestionPage>
  );
}
