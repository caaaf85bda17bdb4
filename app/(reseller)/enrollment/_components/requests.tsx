import { putRightAt } from '@/app/_server/cures';
import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Mine } from '@/lib/enrollment/queries';
import { adviceOn, isReviewField, isReviewReason } from '@/lib/verification/review-reasons';

type Request = Mine['requests'][number];

/** What a reviewer wants put right: the part, what is wrong with it, what to do, the reviewer's own words and, unless the reader is `here`, the way there. */
export function Requests({
  requests,
  words,
  here = false,
}: {
  requests: readonly Request[];
  words: Words;
  here?: boolean;
}) {
  return (
    <ul className="my-2 grid gap-4">
      {requests.map((request) => (
        <li key={request.id} className="grid gap-1">
          <Asked request={request} words={words} here={here} />
        </li>
      ))}
    </ul>
  );
}

type AskedProps = { request: Request; words: Words; here: boolean };

function Asked({ request: { field, reason, message }, words, here }: AskedProps) {
  const { fix: t } = words.enrollmentNews;
  const [part, page] = [isReviewField(field) ? field : 'case', putRightAt(field)];
  const known = isReviewReason(reason) ? reason : 'other';
  const { wrong } = words.reviewReasons[known];
  const advice = adviceOn(known, words.reviewReasons).slice(wrong.length);
  return (
    <>
      <p>
        <b>{wrong}</b>
        {advice}
      </p>
      <p className="text-small">{t.reviewer}</p>
      <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
        {message}
      </blockquote>
      {here || !page ? null : (
        <p>
          <Link href={page}>{t.change({ part: words.reviewFields[part] })}</Link>
        </p>
      )}
    </>
  );
}
