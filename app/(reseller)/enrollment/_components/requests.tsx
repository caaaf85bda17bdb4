import { cureHrefs } from '@/app/_server/cures';
import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Mine } from '@/lib/enrollment/queries';
import { adviceOn, isReviewField, isReviewReason } from '@/lib/verification/review-reasons';

type Request = Mine['requests'][number];

/** What a reviewer wants put right: the part, what is wrong with it, what to do, the reviewer's own words and, unless the reader is `here`, the way there. */
export function Requests({
  requests,
  say,
  here = false,
}: {
  requests: readonly Request[];
  say: Words;
  here?: boolean;
}) {
  return (
    <ul className="my-2 grid gap-4">
      {requests.map((request) => (
        <li key={request.id} className="grid gap-1">
          <Asked request={request} say={say} here={here} />
        </li>
      ))}
    </ul>
  );
}

type AskedProps = { request: Request; say: Words; here: boolean };

function Asked({ request: { field, reason, message }, say, here }: AskedProps) {
  const { fix: w } = say.enrollmentNews;
  const part = isReviewField(field) ? field : 'case';
  const known = isReviewReason(reason) ? reason : 'other';
  const { wrong } = say.reviewReasons[known];
  const advice = adviceOn(known, say.reviewReasons).slice(wrong.length);
  return (
    <>
      <p>
        <b>{wrong}</b>
        {advice}
      </p>
      <p className="text-small">{w.reviewer}</p>
      <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
        {message}
      </blockquote>
      {here || part === 'case' ? null : (
        <p>
          <Link href={`${cureHrefs[part]}?from=check`}>{w.change({ part: say.reviewFields[part] })}</Link>
        </p>
      )}
    </>
  );
}
