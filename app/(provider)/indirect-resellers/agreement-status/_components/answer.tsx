import { dates } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { AgreementStatus } from '@/lib/agreement-status/queries';
import { ask } from '../actions';

/** Signed or not, why, and what comes next; of a partner also who it is, and a letter that asks it. */
export async function Answer({ status, words }: { status: AgreementStatus; words: Words }) {
  const { agreementStatus: t } = words;
  const { answer, signed, code, needed, known } = status;
  const when = await dates();
  const tag = signed ? <StatusTag status="done">{t.yes}</StatusTag> : <StatusTag status="need">{t.no}</StatusTag>;
  return (
    <div role="status">
      <Card heading={t.says[answer]} actions={tag}>
        <p className="max-w-prose">{t.next[answer]}</p>
        <SummaryList
          items={[
            ...(known ? [{ term: t.company, value: known.name }] : []),
            ...(!signed && needed
              ? [{ term: t.neededTerm, value: t.needed({ ...needed, day: when.calendarDate(new Date(needed.day)) }) }]
              : []),
            ...(code ? [{ term: t.code, value: `${code}` }] : []),
          ]}
        />
        {known?.partnershipId ? (
          <p className="mt-4">
            <ButtonLink href={`/indirect-resellers/${known.partnershipId}`} tone="plain">
              {t.toReseller}
            </ButtonLink>
          </p>
        ) : null}
        {known && !signed ? (
          <div className="mt-4">
            <p className="mb-3 text-muted text-small">{t.askMeans}</p>
            <Form action={ask} submit={t.ask} tone="plain" hidden={{ resellerId: known.resellerId }} />
          </div>
        ) : null}
        <p className="mt-4 text-muted text-small">{t.limited}</p>
      </Card>
    </div>
  );
}
