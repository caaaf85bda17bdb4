import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { after, days } from '@/lib/clock';
import { daysToAct, hoursToUndo, maxAttempts } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';
import { Again } from './again';
import { Requests } from './requests';

type NewsProps = { mine: Mine; say: Words; when: When };

/** What happened last, when it asks something of the applicant or changes what they may do. */
export function News(props: NewsProps) {
  return <>{news[props.mine.status]?.(props) ?? null}</>;
}

const news: Partial<Record<EnrollmentStatus, (props: NewsProps) => ReactNode>> = {
  needs_action: (props) => (props.mine.facts.last?.event === 'deny' ? <Denied {...props} /> : <Fix {...props} />),
  rejected: Rejected,
  qualified: ({ say: { enrollmentNews } }) => (
    <Lead kind="success" words={enrollmentNews.qualified} href="/agreements" />
  ),
  active: ({ say: { enrollmentNews } }) => (
    <Lead kind="success" words={enrollmentNews.active} href="/settings/legal-info" />
  ),
  suspended: Suspended,
  closed: ({ mine, say: { enrollmentNews: w } }) => (
    <Again heading={w.closed.heading} words={w.again} kind="refusal">
      {w.closed.meaning({ stood: mine.history.findLast(({ event }) => event === 'close')?.fromStatus })}
    </Again>
  ),
  withdrawn: ({ mine, when, say: { enrollmentNews: w } }) => (
    <Again heading={w.withdrawn.heading} words={w.again} kind="info">
      {w.withdrawn.meaning({ at: when.dateTime(mine.movedAt) })}
    </Again>
  ),
};

function Fix({ mine, say, when }: NewsProps) {
  const { fix: w } = say.enrollmentNews;
  return (
    <Notice kind="warning" heading={w.heading}>
      <p>{w.meaning({ until: lastDay(mine, when) })}</p>
      <Requests requests={mine.requests} say={say} />
      <p className="mt-2">
        <ButtonLink href="/enrollment/check-answers">{w.sendAgain}</ButtonLink>
      </p>
    </Notice>
  );
}

function Denied({ mine, say }: NewsProps) {
  const { denied: w } = say.enrollmentNews;
  return (
    <Notice kind="warning" heading={w.heading}>
      <p>{w.meaning({ address: mine.facts.primaryContact?.email ?? '', hours: hoursToUndo })}</p>
      <p>{w.advice}</p>
      <p className="mt-2">
        <ButtonLink href="/enrollment/primary-contact?from=check">{w.change}</ButtonLink>
      </p>
    </Notice>
  );
}

function Rejected({ mine, say, when }: NewsProps) {
  const { rejected: w, fix } = say.enrollmentNews;
  const left = maxAttempts - mine.attempts;
  return (
    <Notice kind="refusal" heading={w.heading}>
      <p>{left > 0 ? w.meaning({ left, until: lastDay(mine, when) }) : w.noneLeft({ of: maxAttempts })}</p>
      <Requests requests={mine.requests} say={say} />
      {left > 0 ? (
        <p className="mt-2">
          <ButtonLink href="/enrollment/check-answers">{fix.sendAgain}</ButtonLink>
        </p>
      ) : null}
    </Notice>
  );
}

function Suspended({ mine, say }: NewsProps) {
  const { suspended: w } = say.enrollmentNews;
  const note = mine.history.findLast(({ event }) => event === 'suspend')?.note;
  return (
    <Notice kind="refusal" heading={w.heading}>
      <p>{w.meaning}</p>
      {note ? (
        <>
          <p className="mt-1 text-small">{w.reason}</p>
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
  words,
  href,
}: {
  kind: 'success';
  words: { heading: string; meaning: string; link: string };
  href: string;
}) {
  return (
    <Notice kind={kind} heading={words.heading}>
      <p>{words.meaning}</p>
      <p className="mt-2">
        <ButtonLink href={href}>{words.link}</ButtonLink>
      </p>
    </Notice>
  );
}

function lastDay({ movedAt }: Mine, when: When): string {
  return when.date(after(movedAt, days(daysToAct)));
}
