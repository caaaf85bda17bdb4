import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { listAgreements } from '@/lib/agreement/queries';
import { fullName } from '@/lib/field/person-name';
import type { Standing } from './standing';

type Agreement = Awaited<ReturnType<typeof listAgreements>>[number];
type CardProps = { agreement: Agreement; standing: Standing; say: Words; when: When };

/** One agreement: which text, whether it is accepted and by whom, and what one can do with it now. */
export function AgreementCard({ agreement, standing, say, when }: CardProps) {
  const { agreements: w } = say;
  const { id, title, version, effectiveFrom } = agreement;
  const [signature] = agreement.signatures;
  const reasons = signature ? [] : standing.reasons;
  const open = !signature && reasons.length === 0;
  return (
    <Card heading={title} actions={<State accepted={Boolean(signature)} open={open} say={say} />}>
      <SummaryList
        items={[
          { term: w.version, value: version },
          { term: w.inForce, value: when.calendarDate(effectiveFrom) },
          { term: w.language, value: w.english },
        ]}
      />
      {signature ? (
        <p className="mt-3">
          {w.acceptedBy({
            name: fullName(signature),
            title: signature.title,
            at: when.dateTime(signature.signedAt),
          })}
        </p>
      ) : null}
      <div className="mt-5 mb-2 flex flex-wrap gap-3">
        {open ? <ButtonLink href={`/agreements/${id}/accept`}>{w.accept}</ButtonLink> : null}
        <ButtonLink href={`/agreements/${id}`} tone="plain">
          {w.view}
        </ButtonLink>
        <ButtonLink href={`/agreements/${id}/pdf`} tone="plain" file>
          {w.download}
        </ButtonLink>
      </div>
      {reasons.length > 0 ? (
        <>
          <p className="mt-5 text-small">{w.missing}</p>
          <Reasons reasons={reasons} />
        </>
      ) : null}
    </Card>
  );
}

function State({ accepted, open, say: { agreements: w } }: { accepted: boolean; open: boolean; say: Words }) {
  if (accepted) return <StatusTag status="done">{w.accepted}</StatusTag>;
  return open ? <StatusTag status="todo">{w.toAccept}</StatusTag> : <StatusTag status="off">{w.notYet}</StatusTag>;
}
