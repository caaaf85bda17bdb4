import { answersOf } from '@/app/_components/enrollment/answers';
import { KnownAlready } from '@/app/_components/enrollment/known-already';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { trailOf } from '@/lib/enrollment/profile';
import { telephoneToRead } from '@/lib/field/phone';
import { asOf } from '@/lib/form/changed-meanwhile';
import { enrollmentAsked, QuestionPage } from '../_components/question-page';
import { SupportForm } from './_components/support-form';

/** Where customers get help. */
export default async function SupportContactPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const mine = await enrollmentAsked('support-contact');
  const [{ from }, words, when, language] = await Promise.all([
    readSearch(searchParams, named('from')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { profile } = mine;
  const kept = profile?.contacts.find(({ kind }) => kind === 'support');
  const { primary, support: t, save, draftSaved } = words.profile;
  const { labels } = words;
  const telephone = kept?.telephone ? telephoneToRead(kept.telephone) : null;
  const fields = [
    { name: 'email', type: 'email', label: labels.email, hint: t.emailHint, value: kept?.email },
    {
      name: 'telephone',
      type: 'tel',
      label: labels.telephone,
      hint: primary.phoneHint,
      value: telephone,
      optional: true,
    },
    { name: 'website', type: 'url', label: labels.website, hint: t.websiteHint, value: kept?.website, optional: true },
  ] as const;
  const answers = answersOf({ mine, words, language }).support;
  return (
    <QuestionPage question="support-contact" field="support_contact" {...{ from, mine, answers }} t={t}>
      {mine.facts.directPartner ? (
        <div className="mb-8">
          <KnownAlready member={await reseller()} mine={mine} />
        </div>
      ) : null}
      <SupportForm
        title={t.heading}
        submit={save}
        fields={fields}
        from={from === 'check' ? from : ''}
        asOf={await asOf(trailOf(mine.id, 'support_contact'))}
        saved={mine.draftSavedAt && kept ? draftSaved({ at: when.recent(mine.draftSavedAt) }) : ''}
      />
    </QuestionPage>
  );
}
