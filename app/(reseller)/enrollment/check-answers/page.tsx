import { redirect } from 'next/navigation';
import { answersOf } from '@/app/_components/enrollment/answers';
import { KnownAlready } from '@/app/_components/enrollment/known-already';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { isLimited } from '@/lib/enrollment/asked';
import { findMine } from '@/lib/enrollment/queries';
import { sendingEvent } from '@/lib/enrollment/tasks';
import { captionOf } from '../_components/caption';
import { LockedWhy } from '../_components/locked-why';
import { AdviceList } from './_components/advice-list';
import { AlikeNotice } from './_components/alike-notice';
import { lookedUpItems } from './_components/looked-up-items';
import { partnerIdItem } from './_components/partner-id-item';
import { Send } from './_components/send';

/** All answers before they are sent, each with the way to change it; afterwards, what was sent. */
export default async function CheckAnswersPage() {
  const member = await reseller();
  const [mine, words, when, language] = await Promise.all([findMine(member), loadWords(), dates(), locale()]);
  if (!mine || mine.isOver) redirect('/enrollment');
  const { check: t, backToList, closed } = words.profile;
  const event = sendingEvent(member, mine.facts);
  const change = event && reasonsAgainstStarting(member).length === 0 ? t.change : undefined;
  const answers = answersOf({ mine, words, language }, change);
  const lookedUp = await lookedUpItems(mine, words, when);
  const sentAt = mine.profile?.submittedAt;
  return (
    <Page
      width="narrow"
      heading={event ? t.heading : t.sentHeading}
      title={event ? false : t.sentHeading}
      caption={await captionOf(mine, words, language)}
      back={{ href: '/enrollment', text: backToList }}
    >
      {event || !sentAt ? null : <Notice kind="info">{closed({ at: when.dateTime(sentAt) })}</Notice>}
      {event && isLimited(mine) ? (
        <Notice kind="info">
          <LockedWhy words={words} />
        </Notice>
      ) : null}
      <div className="grid gap-6">
        {mine.facts.directPartner ? (
          <KnownAlready member={member} mine={mine} />
        ) : (
          <>
            <Card heading={t.companyHeading}>
              <SummaryList items={[...answers.company, ...lookedUp]} />
            </Card>
            <Card heading={t.primaryHeading}>
              <SummaryList items={answers.primary} />
            </Card>
          </>
        )}
        <Card heading={t.supportHeading}>
          <SummaryList items={answers.support} />
        </Card>
        <Card heading={t.partnerIdHeading}>
          <SummaryList items={[partnerIdItem(mine, words)]} />
        </Card>
      </div>
      {event ? (
        <div className="mt-8">
          {mine.facts.directPartner ? null : <AlikeNotice member={member} />}
          <AdviceList mine={mine} words={words} />
          <Send member={member} mine={mine} event={event} words={words} />
        </div>
      ) : null}
    </Page>
  );
}
