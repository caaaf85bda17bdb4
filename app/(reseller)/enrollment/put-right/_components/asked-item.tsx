import { type AnswerItem, answersOf } from '@/app/_components/enrollment/answers';
import { Requests } from '@/app/_components/enrollment/requests';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Compared } from '@/components/ui/compared';
import { StatusTag } from '@/components/ui/status-tag';
import { asksFor } from '@/lib/enrollment/asked';
import { isProofField, proofFields } from '@/lib/enrollment/proofs';
import type { Mine } from '@/lib/enrollment/queries';
import { inForce } from '@/lib/evidence/lifecycle';
import type { Sent } from '@/lib/evidence/queries';
import { differences } from '@/lib/field/differences';
import type { Locale } from '@/lib/locale';
import { isReviewField } from '@/lib/verification/review-reasons';

type Request = Mine['requests'][number];

type AskedItemProps = {
  request: Request;
  mine: Mine;
  documents: readonly Sent[];
  words: Words;
  language: Locale;
  number: number;
  of: number;
};

/** One thing that was asked for: why, how it was sent, how it is now, and where it is changed. */
export function AskedItem({ request, mine, documents, words, language, number, of }: AskedItemProps) {
  const { putRight: t, reviewFields } = words;
  const part = reviewFields[isReviewField(request.field) ? request.field : 'case'];
  const about = documents.find(({ id }) => id === request.documentId);
  return (
    <Card heading={t.item({ part, number, of })}>
      {about ? (
        <p className="wrap-anywhere">
          <bdi>{about.fileName}</bdi>
        </p>
      ) : null}
      <Requests requests={[request]} words={words} />
      {isProofField(request.field) ? (
        <Came {...{ request, documents, words }} />
      ) : (
        <Values {...{ request, mine, words, language }} />
      )}
    </Card>
  );
}

function Came({ request, documents, words }: Pick<AskedItemProps, 'request' | 'documents' | 'words'>) {
  const { putRight: t } = words;
  const came = documents.find(
    ({ proves, sentAt, status }) =>
      isProofField(request.field) &&
      proves === proofFields[request.field] &&
      sentAt >= request.createdAt &&
      inForce.includes(status),
  );
  if (!came)
    return (
      <p>
        <StatusTag status="need">{t.nothingCame}</StatusTag>
      </p>
    );
  return (
    <p className="wrap-anywhere font-strong">
      <bdi>{t.came({ file: came.fileName })}</bdi>
    </p>
  );
}

function Values({ request, mine, words, language }: Pick<AskedItemProps, 'request' | 'mine' | 'words' | 'language'>) {
  const { putRight: t } = words;
  const partsOf = (profile: Mine['profile']) => {
    const { company, primary, support } = answersOf({ mine: { ...mine, profile }, words, language });
    return [...company, ...primary, ...support].filter(({ part }) => asksFor(request.field, [part]));
  };
  const [before, now] = [partsOf(mine.sent), partsOf(mine.profile)];
  if (now.length === 0) return <p className="text-muted text-small">{t.notAnswers}</p>;
  const changed = now.some((item) => wasOf(item, before) !== item.value);
  return (
    <div className="grid gap-3">
      <dl className="grid gap-3">
        {now.map((item) => (
          <Value key={item.term} item={item} was={wasOf(item, before)} t={t} />
        ))}
      </dl>
      <p>
        <StatusTag status={changed ? 'done' : 'need'}>{changed ? t.changed : t.unchanged}</StatusTag>
      </p>
    </div>
  );
}

const wasOf = ({ term }: AnswerItem, before: readonly AnswerItem[]) =>
  before.find((item) => item.term === term)?.value ?? '';

function Value({ item: { term, value }, was, t }: { item: AnswerItem; was: string; t: Words['putRight'] }) {
  const { one, other } = differences(was, value);
  return (
    <div className="wrap-anywhere">
      <dt className="font-strong">{term}</dt>
      {was === value ? (
        <dd className="whitespace-pre-line">
          <bdi>{value}</bdi>
        </dd>
      ) : (
        <>
          <dd className="whitespace-pre-line">
            <span className="text-muted text-small">{t.sent}: </span>
            <Compared pieces={one} side="there" />
          </dd>
          <dd className="whitespace-pre-line">
            <span className="text-muted text-small">{t.now}: </span>
            <Compared pieces={other} side="here" />
          </dd>
        </>
      )}
    </div>
  );
}
