import { Card } from '@/components/ui/card';
import { Compared } from '@/components/ui/compared';
import { Table } from '@/components/ui/table';
import { isProofField, proofFields } from '@/lib/enrollment/proofs';
import { inForce } from '@/lib/evidence/lifecycle';
import { differences } from '@/lib/field/differences';
import { isReviewField, sentencesOf } from '@/lib/verification/review-reasons';
import { type AnswerRow, answerRows } from './answer-rows';
import type { Shown } from './shown';

type Asked = { id: string; at: Date };
type Request = Shown['found']['requests'][number];

/** What was asked last, and what came of it: old beside new, one row for each thing asked. Nothing where nothing was ever asked. */
export function AskedAndCame(shown: Shown) {
  const { found, words, when } = shown;
  const { caseFixes: t } = words;
  const asked = found.history.find(({ id }) => found.requests.some(({ eventId }) => eventId === id));
  const requests = found.requests.filter(({ eventId }) => eventId === asked?.id);
  if (!asked || requests.length === 0) return null;
  const columns = [{ label: t.came.asked }, { label: t.came.before }, { label: t.came.now }];
  return (
    <Card heading={t.came.heading} flush actions={<p className="text-muted text-small">{when.dateTime(asked.at)}</p>}>
      <Table
        caption={t.came.heading}
        columns={columns}
        rows={requests.map((request) => ({ key: request.id, cells: cellsOf(request, asked, shown) }))}
      />
    </Card>
  );
}

function cellsOf(request: Request, asked: Asked, shown: Shown) {
  const what = <What key="what" request={request} shown={shown} />;
  if (isProofField(request.field)) return [what, ...papersOf(request, asked, shown)];
  const waits = request.answeredAt === null;
  const sent = shown.found.profile?.submittedAt;
  // Sent in again with nothing changed, the answers are the very ones that were there before.
  const anew = !waits && sent !== null && sent !== undefined && sent > asked.at;
  const rows = answerRows(shown).filter(({ fields }) => fields.some((field) => field === request.field));
  if (rows.length === 0) return [what, <Said key="before" text={shown.words.caseFixes.came.nothing} />, apart()];
  return [what, <Values key="before" side="before" {...{ rows, anew, shown }} />, now()];

  // The enrollment as a whole, or the PartnerID, which is none of the answers.
  function apart() {
    const { came: t } = shown.words.caseFixes;
    if (waits) return <Said key="now" text={t.waits} />;
    const partnerId = request.field === 'partner_id' ? shown.found.organization.location?.partnerId : null;
    return partnerId ? <bdi key="now">{partnerId}</bdi> : <Said key="now" text={t.elsewhere} />;
  }

  function now() {
    const { came: t } = shown.words.caseFixes;
    if (waits) return <Said key="now" text={t.waits} />;
    if (!anew || rows.every(isSame)) return <Said key="now" text={t.unchanged} />;
    return <Values key="now" side="now" {...{ rows, anew, shown }} />;
  }
}

type ValuesProps = { rows: readonly AnswerRow[]; side: 'before' | 'now'; anew: boolean; shown: Shown };

function Values({ rows, side, anew, shown }: ValuesProps) {
  const { words } = shown;
  return (
    <ul className="grid gap-2">
      {rows.map((row) => {
        const { key, term, typed, before } = row;
        const was = anew ? (before ?? '') : typed;
        const { one, other } = differences(was, typed);
        const text = side === 'before' ? was : typed;
        return (
          <li key={key} className="whitespace-pre-line">
            {rows.length > 1 ? <span className="block text-muted text-tiny">{term}</span> : null}
            {text ? (
              <Compared pieces={side === 'before' ? one : other} side={side === 'before' ? 'there' : 'here'} />
            ) : (
              <Said text={words.staffCase.answers.none} />
            )}
            {side === 'now' && isSame(row) ? (
              <span className="block text-muted text-tiny">{words.caseFixes.came.unchanged}</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const isSame = ({ typed, before }: AnswerRow) => (before ?? '') === typed;

// A proof is answered by what was sent since: it may be another document, or none.
function papersOf({ field, documentId }: Request, asked: Asked, { documents, words }: Shown) {
  const { came: t } = words.caseFixes;
  const about = documents.find(({ id }) => id === documentId);
  const came = documents.filter(
    ({ proves, sentAt, status }) =>
      isProofField(field) && proves === proofFields[field] && sentAt > asked.at && inForce.includes(status),
  );
  const names = came.map(({ fileName }) => fileName);
  return [
    <Said key="before" text={about?.fileName ?? t.nothing} />,
    names.length > 0 ? <bdi key="now">{names.join('\n')}</bdi> : <Said key="now" text={t.noPaper} />,
  ];
}

function What({ request: { field, reason, said, message, askedById }, shown }: { request: Request; shown: Shown }) {
  const { found, words, language } = shown;
  return (
    <span className="grid gap-1">
      {words.reviewFields[isReviewField(field) ? field : 'case']}
      <span className="font-normal">
        <bdi>{sentencesOf({ reason, said }, words.reviewReasons, language).label}</bdi>
      </span>
      <q dir="auto" className="whitespace-pre-line font-normal text-muted text-small">
        {message}
      </q>
      <span className="font-normal text-muted text-tiny">
        {words.caseFixes.came.by({ name: found.names.get(askedById) ?? '' })}
      </span>
    </span>
  );
}

function Said({ text }: { text: string }) {
  return <span className="text-muted">{text}</span>;
}
