import { Expectations } from '@/app/_components/evidence/expectations';
import { inFours, sizeOf } from '@/app/_components/evidence/sent-list';
import { Details } from '@/components/ui/details';
import { StatusTag } from '@/components/ui/status-tag';
import { documentLooks } from '@/components/verification/document-looks';
import { kindTitle } from '@/lib/evidence/kind-name';
import { findNamedValues, type Sent } from '@/lib/evidence/queries';
import { fullName } from '@/lib/field/person-name';
import type { Shown } from './shown';

/** What is known of a document: its file, who sent it, how old it is; and what it must show, in the company's own words. */
export async function DocumentFacts({ document, shown }: { document: Sent; shown: Shown }) {
  const { found, words, when, language } = shown;
  const { caseDocuments: t, documents, proofs } = words;
  const { fileName: file, bytes, pages, kind, proves, issuedOn, sentAt, sentBy, address, status, scan } = document;
  const country = found.organization.countryIso2;
  const who = sentBy ? fullName(sentBy) : t.byLink({ address });
  return (
    <div className="grid gap-1 text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="wrap-anywhere">
          <bdi>{t.about({ file, pages, size: sizeOf(bytes, language) })}</bdi>
        </h3>
        <StatusTag status={documentLooks[status]}>{proofs.states[status]}</StatusTag>
      </div>
      <p>
        {t.issued({
          kind: kindTitle(kind, country, words),
          date: when.calendarDate(issuedOn),
          months: monthsBetween(issuedOn, sentAt),
        })}
      </p>
      <p className="text-muted">{t.came({ who, at: when.dateTime(sentAt) })}</p>
      <p className="wrap-anywhere text-muted">
        {documents.fingerprint} <code>{inFours(document.sha256)}</code>
      </p>
      <p className="text-muted">{proofs.scans[scan]}</p>
      <Details summary={documents.needed}>
        <Expectations {...{ proves, country, words, when, language }} values={await findNamedValues(found.id)} />
      </Details>
    </div>
  );
}

/** Whole months, as people count them. */
function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, months - (to.getUTCDate() < from.getUTCDate() ? 1 : 0));
}
