import { answersOf } from '@/app/_components/enrollment/answers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { trailOf } from '@/lib/enrollment/profile';
import { telephoneToRead } from '@/lib/field/phone';
import { asOf } from '@/lib/form/changed-meanwhile';
import { enrollmentAsked, QuestionPage } from '../_components/question-page';
import { PrimaryForm } from './_components/primary-form';

/** Whom we write to about the enrollment. */
export default async function PrimaryContactPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('primary-contact');
  const [{ from }, words, when, language] = await Promise.all([
    readSearch(searchParams, named('from')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { profile } = mine;
  const kept = profile?.contacts.find(({ kind }) => kind === 'primary');
  const { primary: t, save, draftSaved } = words.profile;
  const { labels } = words;
  const fields = [
    {
      name: 'firstName',
      label: labels.firstName,
      hint: words.shell.kit.oneName,
      value: kept?.firstName,
      autoComplete: 'given-name',
    },
    { name: 'lastName', label: labels.lastName, value: kept?.lastName, autoComplete: 'family-name', optional: true },
    { name: 'email', type: 'email', label: labels.email, hint: t.emailHint, value: kept?.email, autoComplete: 'email' },
    {
      name: 'telephone',
      type: 'tel',
      label: labels.telephone,
      hint: t.phoneHint,
      value: kept?.telephone ? telephoneToRead(kept.telephone) : null,
      autoComplete: 'tel',
      optional: true,
    },
  ] as const;
  const answers = answersOf({ mine, words, language }).primary;
  return (
    <QuestionPage question="primary-contact" field="primary_contact" {...{ from, mine, answers }} t={t}>
      <PrimaryForm
        title={t.heading}
        submit={save}
        fields={fields}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'primary_contact'))}
        saved={mine.draftSavedAt && kept ? draftSaved({ at: when.recent(mine.draftSavedAt) }) : ''}
      />
    </QuestionPage>
  );
}
