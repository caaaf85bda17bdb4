import type { ReactNode } from 'react';
import { SignedCopy } from '@/app/_components/signed-copy';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { listAgreements } from '@/lib/agreement/queries';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';
import type { Acceptance } from './acceptance';

type Agreement = Awaited<ReturnType<typeof listAgreements>>[number];
type CardProps = { agreement: Agreement; acceptance: Acceptance; words: Words; when: When; children?: ReactNode };

/** One agreement: which text, whether it is accepted and by whom, and what one can do with it now. */
export function AgreementCard({ agreement, acceptance, words, when, children }: CardProps) {
  const { agreements: t } = words;
  const { id, title, version, effectiveFrom } = agreement;
  const [signature] = agreement.signatures;
  const reasons = signature ? [] : acceptance.reasons;
  const open = !signature && reasons.length === 0;
  return (
    <Card heading={<bdi>{title}</bdi>} actions={<State agreement={agreement} open={open} words={words} />}>
      <SummaryList
        items={[
          { term: t.version, value: version },
          { term: t.inForce, value: when.calendarDate(effectiveFrom) },
          { term: t.language, value: t.english },
        ]}
      />
      {signature ? (
        <>
          <p className="mt-3">
            {t.acceptedBy({
              name: fullName(signature),
              title: signature.title,
              at: when.dateTime(signature.signedAt),
            })}
            {signature.delegation
              ? ` ${words.delegation.signed({ by: apart(fullName(signature.delegation.askedBy)) })}`
              : null}
          </p>
          <SignedCopy signatureId={signature.id} copy={signature.copy} t={words.signedCopies} />
        </>
      ) : null}
      <div className="mt-5 mb-2 flex flex-wrap gap-3">
        {open ? <ButtonLink href={`/agreements/${id}/accept`}>{t.accept}</ButtonLink> : null}
        <ButtonLink href={`/agreements/${id}`} tone="plain">
          {t.view}
        </ButtonLink>
        <ButtonLink href={`/agreements/${id}/pdf`} tone="plain" file>
          {t.download}
        </ButtonLink>
      </div>
      {reasons.length > 0 ? (
        <>
          <p className="mt-5 text-small">{t.missing}</p>
          <Reasons reasons={reasons} />
        </>
      ) : null}
      {open ? children : null}
    </Card>
  );
}

type StateProps = Pick<CardProps, 'agreement' | 'words'> & { open: boolean };

function State({ agreement, open, words: { agreements: t } }: StateProps) {
  if (agreement.withdrawnAt) return <StatusTag status="off">{t.takenBack}</StatusTag>;
  if (agreement.signatures.length > 0) return <StatusTag status="done">{t.accepted}</StatusTag>;
  return open ? <StatusTag status="todo">{t.toAccept}</StatusTag> : <StatusTag status="off">{t.notYet}</StatusTag>;
}
