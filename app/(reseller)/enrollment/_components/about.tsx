import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Copyable } from '@/components/ui/copyable';
import { Link } from '@/components/ui/link';
import type { Member } from '@/lib/actor';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { attemptIn, closesAt } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';

type AboutProps = { member: Member; mine: Mine; words: Words; when: When };

/** The few things one needs when asking about an enrollment, and the way out of it. */
export function About({ member, mine, words, when }: AboutProps) {
  const { about: t } = words.enrollment;
  const mayWithdraw = reasonsAgainst('withdraw', member, mine.facts).length === 0;
  return (
    <section className="sheet p-5">
      <h2 className="mb-3 text-base">{t.heading}</h2>
      <dl className="grid gap-3 text-small">
        <Line term={t.reference}>
          <Copyable value={mine.reference} />
        </Line>
        <Line term={t.begun}>{when.date(mine.createdAt)}</Line>
        {closesByItself(mine) ? (
          <Line term={t.closes}>{t.closesUnless({ day: when.date(closesAt(mine.facts)) })}</Line>
        ) : null}
        {mine.sentAt && !mine.facts.directPartner ? (
          <Line term={words.caseFixes.attempt}>{words.caseFixes.attemptOf(attemptIn(mine.attempts))}</Line>
        ) : null}
      </dl>
      {mine.sent ? (
        <p className="mt-4">
          <ButtonLink href="/enrollment/record" tone="plain" size="small" file>
            {words.enrollmentSent.download}
          </ButtonLink>
        </p>
      ) : null}
      {mayWithdraw ? (
        <p className="mt-4 text-small">
          <Link href="/enrollment/withdraw">{t.withdraw}</Link>
        </p>
      ) : null}
    </section>
  );
}

// While the applicant, or the contact, has to do something first; what a reviewer waits for says its own day above.
function closesByItself({ status }: Mine): boolean {
  return status === 'draft' || status === 'email_pending';
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
