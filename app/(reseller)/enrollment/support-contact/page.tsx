import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { locale, words } from '@/app/_server/words';
import { trailOf } from '@/lib/enrollment/profile';
import { telephoneToRead } from '@/lib/field/phone';
import { asOf } from '@/lib/form/changed-meanwhile';
import { answersOf } from '../_components/answers';
import { enrollmentAsked, QuestionPage } from '../_components/question-page';
import { SupportForm } from './_components/support-form';

/** Where customers get help. */
export default async function SupportContactPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('support-contact');
  const [{ from }, say, when, language] = await Promise.all([
    readSearch(searchParams, named('from')),
    words(),
    dates(),
    locale(),
  ]);
  const { profile } = mine;
  const kept = profile?.contacts.find(({ kind }) => kind === 'support');
  const { primary, support: w, save, draftSaved } = say.profile;
  const { labels } = say;
  const telephone = kept?.telephone ? telephoneToRead(kept.telephone) : null;
  const fields = [
    { name: 'email', type: 'email', label: labels.email, hint: w.emailHint, value: kept?.email },
    {
      name: 'telephone',
      type: 'tel',
      label: labels.telephone,
      hint: primary.phoneHint,
      value: telephone,
      optional: true,
    },
    { name: 'website', type: 'url', label: labels.website, hint: w.websiteHint, value: kept?.website, optional: true },
  ] as const;
  const answers = answersOf({ mine, say, language }).support;
  return (
    <QuestionPage question="support-contact" field="support_contact" {...{ from, mine, answers }} words={w}>
      <SupportForm
        title={w.heading}
        submit={save}
        fields={fields}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'support_contact'))}
        saved={mine.draftSavedAt && kept ? draftSaved({ at: when.recent(mine.draftSavedAt) }) : ''}
      />
    </QuestionPage>
  );
}
