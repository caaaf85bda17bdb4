import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Requests } from '@/app/_components/enrollment/requests';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Reasons } from '@/components/ui/reasons';
import { type SummaryItem, SummaryList } from '@/components/ui/summary-list';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { asksFor, formParts, type ProfileForm, unlockedBy } from '@/lib/enrollment/asked';
import { findMine, type Mine } from '@/lib/enrollment/queries';
import { LockedWhy } from './locked-why';
import { before, firstOpenQuestion, placeOf, type Question } from './questions';

type QuestionPageProps = {
  question: Question;
  field: ProfileForm;
  from: string | undefined;
  mine: Mine;
  t: { heading: string; lead: string };
  answers: SummaryItem[];
  children: ReactNode;
};

/** The enrollment a question belongs to; who has none, or need not answer this one, is led to where it goes on. */
export async function enrollmentAsked(question: Question): Promise<Mine> {
  const mine = await findMine(await reseller());
  if (!mine || mine.isOver) redirect('/enrollment');
  if (mine.facts.directPartner && question !== 'support-contact') redirect(firstOpenQuestion(mine));
  return mine;
}

/** One question of the profile. Where it cannot be answered now, what was answered stands there, and why it is closed. */
export async function QuestionPage({ question, field, from, mine, t, answers, children }: QuestionPageProps) {
  const [member, words, when] = await Promise.all([reseller(), loadWords(), dates()]);
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(words, reason));
  const parts = formParts[field];
  const locked = mine.mayEdit && !parts.some((part) => unlockedBy(mine).parts.has(part));
  const open = mine.mayEdit && !locked && reasons.length === 0;
  const asked = mine.requests.filter((request) => mine.mayEdit && asksFor(request.field, parts));
  const sentAt = mine.profile?.submittedAt;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={open ? false : t.heading}
      caption={mine.facts.directPartner ? null : words.profile.caption(placeOf(question))}
      lead={t.lead}
      back={{ href: before(question, from, mine), text: words.profile.back }}
    >
      {asked.length > 0 ? (
        <Notice kind="warning" heading={words.enrollmentNews.fix.heading}>
          <Requests requests={asked} words={words} part="here" />
        </Notice>
      ) : null}
      {open ? (
        children
      ) : (
        <>
          <Notice kind="info">
            {locked ? (
              <LockedWhy words={words} />
            ) : mine.mayEdit ? (
              <Reasons reasons={reasons} />
            ) : (
              <p>{sentAt ? words.profile.closed({ at: when.dateTime(sentAt) }) : words.profile.closedBefore}</p>
            )}
            <p>
              <Link href="/enrollment">{words.profile.backToList}</Link>
            </p>
          </Notice>
          <Card>
            <SummaryList items={answers} />
          </Card>
        </>
      )}
    </Page>
  );
}
