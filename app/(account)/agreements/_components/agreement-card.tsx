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
import { type CardState, cardState } from './card-state';

type Agreement = Awaited<ReturnType<typeof listAgreements>>[number];
type CardProps = {
  agreement: Agreement;
  /** Which version the company has to accept next. */
  next: string | undefined;
  acceptance: Acceptance;
  words: Words;
  when: When;
  children?: ReactNode;
};

/** One agreement: which text, whether it is accepted and by whom, and what one can do with it now. */
export function AgreementCard({ agreement, next, acceptance, words, when, children }: CardProps) {
  const { agreements: t } = words;
  const { id, title, version, effectiveFrom } = agreement;
  const [signature] = agreement.signatures;
  const state = cardState(agreement, next, acceptance.reasons);
  const open = state === 'toAccept';
  return (
    <Card heading={<bdi>{title}</bdi>} actions={<StatusTag status={tags[state]}>{t[state]}</StatusTag>}>
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
      {state === 'notNeeded' ? <p className="mt-5">{t.notNeededMeans}</p> : null}
      {state === 'notYet' ? (
        <>
          <p className="mt-5 text-small">{t.missing}</p>
          <Reasons reasons={acceptance.reasons} />
        </>
      ) : null}
      {open ? children : null}
    </Card>
  );
}

const tags = {
  takenBack: 'off',
  accepted: 'done',
  notNeeded: 'off',
  toAccept: 'todo',
  notYet: 'off',
} as const satisfies Record<CardState, string>;
