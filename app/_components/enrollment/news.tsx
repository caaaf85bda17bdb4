import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { closesAt, hoursToUndo, limits, maxAttempts } from '@/lib/enrollment/needs';
import type { Tale } from '@/lib/enrollment/queries';
import { closedFrom } from '@/lib/letter/ways';
import { Again } from './again';
import { Requests } from './requests';

/** News with a way on from it. */
type WayOn = 'fix' | 'denied' | 'rejected' | 'qualified' | 'active' | 'again';

/** `ways`: the buttons of whoever may act; left out on a page that only tells. */
type NewsProps = { tale: Tale; words: Words; when: When; ways?: Record<WayOn, ReactNode> };

/** What happened last, when it asks something of the applicant or changes what they may do. */
export function News(props: NewsProps) {
  return <>{news[props.tale.status]?.(props) ?? null}</>;
}

const news: Partial<Record<EnrollmentStatus, (props: NewsProps) => ReactNode>> = {
  // Answers that were taken back before the contact had confirmed them answer nothing.
  draft: (props) => (props.tale.requests.length > 0 ? <Fix {...props} /> : null),
  needs_action: (props) => (props.tale.facts.last?.event === 'deny' ? <Denied {...props} /> : <Fix {...props} />),
  rejected: Rejected,
  qualified: ({ words: { enrollmentNews: t }, ways }) => <Good t={t.qualified} way={ways?.qualified} />,
  active: ({ words: { enrollmentNews: t }, ways }) => <Good t={t.active} way={ways?.active} />,
  suspended: Suspended,
  closed: ({ tale, words: { enrollmentNews: t }, ways }) => (
    <Again heading={t.closed.heading} meaning={t.again.meaning} way={ways?.again} kind="refusal">
      {t.closed.meaning({
        stood: closedFrom(tale.history.findLast(({ event }) => event === 'close')?.fromStatus),
        limits,
      })}
    </Again>
  ),
  ended: ({ tale, when, words: { enrollmentNews: t }, ways }) => (
    <Again heading={t.ended.heading} meaning={t.again.meaning} way={ways?.again} kind="info">
      {t.ended.meaning({ at: when.dateTime(tale.movedAt) })}
    </Again>
  ),
  withdrawn: ({ tale, when, words: { enrollmentNews: t }, ways }) => (
    <Again heading={t.withdrawn.heading} meaning={t.again.meaning} way={ways?.again} kind="info">
      {t.withdrawn.meaning({ at: when.dateTime(tale.movedAt) })}
    </Again>
  ),
};

function Fix({ tale, words, when, ways }: NewsProps) {
  const { fix: t } = words.enrollmentNews;
  return (
    <Notice kind="warning" heading={t.heading}>
      <p>{t.meaning({ until: lastDay(tale, when) })}</p>
      <Requests requests={tale.requests} words={words} part={ways ? 'linked' : 'named'} />
      <Way>{ways?.fix}</Way>
    </Notice>
  );
}

function Denied({ tale, words, ways }: NewsProps) {
  const { denied: t } = words.enrollmentNews;
  return (
    <Notice kind="warning" heading={t.heading}>
      <p>{t.meaning({ address: tale.facts.primaryContact?.email ?? '', hours: hoursToUndo })}</p>
      <p>{t.advice}</p>
      <Way>{ways?.denied}</Way>
      {tale.requests.length > 0 ? (
        <>
          <p>{t.stillAsked}</p>
          <Requests requests={tale.requests} words={words} part={ways ? 'linked' : 'named'} />
        </>
      ) : null}
    </Notice>
  );
}

function Rejected({ tale, words, when, ways }: NewsProps) {
  const { rejected: t } = words.enrollmentNews;
  const left = maxAttempts - tale.attempts;
  return (
    <Notice kind="refusal" heading={t.heading}>
      <p>{left > 0 ? t.meaning({ left, until: lastDay(tale, when) }) : t.noneLeft({ of: maxAttempts })}</p>
      <Requests requests={tale.requests} words={words} part={ways ? 'linked' : 'named'} />
      {left > 0 ? <Way>{ways?.rejected}</Way> : null}
    </Notice>
  );
}

function Suspended({ tale, words }: NewsProps) {
  const { suspended: t } = words.enrollmentNews;
  const note = tale.history.findLast(({ event }) => event === 'suspend')?.note;
  return (
    <Notice kind="refusal" heading={t.heading}>
      <p>{t.meaning}</p>
      {note ? (
        <>
          <p className="mt-1 text-small">{t.reason}</p>
          <blockquote dir="auto" className="whitespace-pre-line border-brick border-l-2 pl-3">
            {note}
          </blockquote>
        </>
      ) : null}
    </Notice>
  );
}

function Good({ t, way }: { t: { heading: string; meaning: string }; way: ReactNode }) {
  return (
    <Notice kind="success" heading={t.heading}>
      <p>{t.meaning}</p>
      <Way>{way}</Way>
    </Notice>
  );
}

function Way({ children }: { children: ReactNode }) {
  return children ? <p className="mt-2">{children}</p> : null;
}

function lastDay({ facts }: Tale, when: When): string {
  return when.date(closesAt(facts));
}
