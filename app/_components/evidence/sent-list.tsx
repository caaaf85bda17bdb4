import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { FileLink } from '@/components/ui/file-link';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import { documentLooks } from '@/components/verification/document-looks';
import type { DocumentStatus } from '@/generated/prisma/enums';
import { kindTitle } from '@/lib/evidence/kind-name';
import type { Sent } from '@/lib/evidence/queries';
import { fullName } from '@/lib/field/person-name';
import type { Locale } from '@/lib/locale';
import { adviceOn, sentencesOf } from '@/lib/verification/review-reasons';

type SentListProps = {
  documents: readonly Sent[];
  country: string;
  words: Words;
  when: When;
  language: Locale;
  /** Where its receipt lies and where it is replaced; null where it cannot be. */
  waysOf: (document: Sent) => { receipt: string | null; replace: string | null };
};

/** Everything that was sent, the newest first: what it is, its fingerprint, its state, and what became of it. */
export function SentList({ documents, ...rest }: SentListProps) {
  if (documents.length === 0) return <p className="text-muted">{rest.words.documents.none}</p>;
  return (
    <ul>
      {documents.map((document) => (
        <SentRow key={document.id} document={document} {...rest} />
      ))}
    </ul>
  );
}

type RowProps = Omit<SentListProps, 'documents'> & { document: Sent };

function SentRow({ document, country, words, when, language, waysOf }: RowProps) {
  const { documents: t, proofs } = words;
  const { fileName: file, pages, bytes, sentAt, status, proves, kind, issuedOn } = document;
  const ways = waysOf(document);
  const about = t.about({ file, pages, size: sizeOf(bytes, language), at: when.dateTime(sentAt) });
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-4 border-line py-4 not-first:border-t">
      <FileText aria-hidden="true" size={24} className="text-muted" />
      <div className="grid min-w-0 gap-1 text-small">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <h3 className="text-base">{proofs.of[proves]}</h3>
          <StatusTag status={documentLooks[status]}>{proofs.states[status]}</StatusTag>
        </div>
        <p className="break-words">
          {t.issued({ kind: kindTitle(kind, country, words), date: when.calendarDate(issuedOn) })}
        </p>
        <p className="wrap-anywhere text-muted">
          <bdi>{about}</bdi>
        </p>
        <p className="wrap-anywhere text-muted">
          {t.fingerprint} <code>{inFours(document.sha256)}</code>
        </p>
        <Became {...{ document, words, when, language }} />
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {ways.replace ? (
            <Link href={ways.replace} aria-label={t.replaceThis({ file })}>
              {t.replace}
            </Link>
          ) : null}
          {ways.receipt ? (
            <FileLink href={ways.receipt} className="">
              {t.receipt}
              <span className="sr-only">
                {' '}
                <bdi>{file}</bdi>
              </span>
            </FileLink>
          ) : null}
        </p>
      </div>
    </li>
  );
}

type BecameProps = { document: Sent; words: Words; when: When; language: Locale };

function Became(props: BecameProps): ReactNode {
  return became[props.document.status](props);
}

const became: Record<DocumentStatus, (props: BecameProps) => ReactNode> = {
  checking: ({ document, words: { proofs }, when }) => (
    <p>
      {document.scanAwayAt ? proofs.scannerAway({ since: when.dateTime(document.scanAwayAt) }) : proofs.scans.checking}
    </p>
  ),
  received: Scanned,
  accepted: ({ document, words: { documents: t }, when }) => (
    <p>{t.acceptedBy({ name: decider(document), at: when.dateTime(document.decidedAt ?? document.movedAt) })}</p>
  ),
  unusable: Unusable,
  infected: Scanned,
  replaced: ({ document, words: { documents: t } }) => (
    <p>{t.replacedBy({ file: document.replacedBy?.fileName ?? '' })}</p>
  ),
  deleted: ({ document, words: { documents: t }, when }) => (
    <p>{t.gone({ at: when.date(document.deletedAt ?? document.movedAt) })}</p>
  ),
};

function Scanned({ document, words: { proofs } }: BecameProps) {
  return <p>{proofs.scans[document.scan]}</p>;
}

function Unusable({ document, words, when, language }: BecameProps) {
  const { documents: t, reviewReasons } = words;
  const { reason, said, note, decidedAt, movedAt } = document;
  return (
    <>
      <p>{t.refusedBy({ name: decider(document), at: when.dateTime(decidedAt ?? movedAt) })}</p>
      {reason ? (
        <p className="font-strong">{adviceOn(sentencesOf({ reason, said }, reviewReasons, language))}</p>
      ) : null}
      {note ? (
        <>
          <p>{t.reviewerWrites}</p>
          <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
            {note}
          </blockquote>
        </>
      ) : null}
    </>
  );
}

// A reviewer is known to the company by their first name.
function decider({ decidedBy }: Sent): string {
  return decidedBy?.firstName || (decidedBy ? fullName(decidedBy) : '');
}

/** The size of a file as people say it: 214 kB, 1.2 MB. */
export function sizeOf(bytes: number, language: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const digits = unit === 'kilobyte' ? 0 : 1;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(
    Math.max(value, digits === 0 ? 1 : 0),
  );
}

/** A fingerprint as people compare it. */
export const inFours = (hex: string) => hex.replace(/(.{4})(?=.)/g, '$1 ');
