import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { after, days } from '@/lib/clock';
import { daysToAct, hoursToUndo, limits, maxAttempts } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';
import { closedFrom } from '@/lib/letter/ways';
import { Again } from './again';
import { Requests } from './requests';

type NewsProps = { mine: Mine; words: Words; when: When };

/** What happened last, when it asks something of the applicant or changes what they may do. */
export function News(props: NewsProps) {
  return <>{news[props.mine.status]?.(props) ?? null}</>;
}

const news: Partial<Record<EnrollmentStatus, (props: NewsProps) => ReactNode>> = {
  needs_action: (props) => (props.mine.facts.last?.event === 'deny' ? <Denied {...props} /> : <Fix {...props} />),
  rejected: Rejected,
  qualified: ({ words: { enrollmentNews } }) => <Lead kind="success" t={enrollmentNews.qualified} href="/agreements" />,
  active: ({ words: { enrollmentNews } }) => (
    <Lead kind="success" t={enrollmentNews.active} href="/settings/legal-info" />
  ),
  suspended: Suspended,
  closed: ({ mine, words: { enrollmentNews: t } }) => (
    <Again heading={t.closed.heading} t={t.again} kind="refusal">
      {t.closed.meaning({
        stood: closedFrom(mine.history.findLast(({ event }) => event === 'close')?.fromStatus),
        limits,
      })}
    </Again>
  ),
  withdrawn: ({ mine, when, words: { enrollmentNews: t } }) => (
    <Again heading={t.withdrawn.heading} t={t.again} kind="info">
      {t.withdrawn.meaning({ at: when.dateTime(mine.movedAt) })}
    </Again>
  ),
};

function Fix({ mine, words, when }: NewsProps) {
  const { fix: t } = words.enrollmentNews;
  return (
    <Notice kind="warning" heading={t.heading}>
      <p>{t.meaning({ until: lastDay(mine, when) })}</p>
      <Requests requests={mine.requests} words={words} />
      <p className="mt-2">
        <ButtonLink href="/enrollment/check-answers">{t.sendAgain}</ButtonLink>
      </p>
    </Notice>
  );
}

function Denied({ mine, words }: NewsProps) {
  const { denied: t } = words.enrollmentNews;
  return (
    <Notice kind="warning" heading={t.heading}>
      <p>{t.meaning({ address: mine.facts.primaryContact?.email ?? '', hours: hoursToUndo })}</p>
      <p>{t.advice}</p>
      <p className="mt-2">
        <ButtonLink href="/enrollment/primary-contact?from=check">{t.change}</ButtonLink>
      </p>
    </Notice>
  );
}

function Rejected({ mine, words, when }: NewsProps) {
  const { rejected: t, fix } = words.enrollmentNews;
  const left = maxAttempts - mine.attempts;
  return (
    <Notice kind="refusal" heading={t.heading}>
      <p>{left > 0 ? t.meaning({ left, until: lastDay(mine, when) }) : t.noneLeft({ of: maxAttempts })}</p>
      <Requests requests={mine.requests} words={words} />
      {left > 0 ? (
        <p className="mt-2">
          <ButtonLink href="/enrollment/check-answers">{fix.sendAgain}</ButtonLink>
        </p>
      ) : null}
    </Notice>
  );
}

function Suspended({ mine, words }: NewsProps) {
  const { suspended: t } = words.enrollmentNews;
  const note = mine.history.findLast(({ event }) => event === 'suspend')?.note;
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

function Lead({
  kind,
  t,
  href,
}: {
  kind: 'success';
  t: { heading: string; meaning: string; link: string };
  href: string;
}) {
  return (
    <Notice kind={kind} heading={t.heading}>
      <p>{t.meaning}</p>
      <p className="mt-2">
        <ButtonLink href={href}>{t.link}</ButtonLink>
      </p>
    </Notice>
  );
}

function lastDay({ movedAt }: Mine, when: When): string {
  return when.date(after(movedAt, days(daysToAct)));
}
