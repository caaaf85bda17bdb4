import type { Words } from '@/app/_server/words';
import type { Case } from '@/lib/verification/queries';
import { isReviewField, isReviewReason } from '@/lib/verification/review-reasons';

type Request = { id: string; field: string; reason: string; message: string };

/** What a reviewer asked for, or gave as the ground: the reason, the part it concerns, the reviewer's words. */
export function Requests({ requests, words }: { requests: readonly Request[] | Case['requests']; words: Words }) {
  return (
    <ul className="grid gap-2">
      {requests.map(({ id, field, reason, message }) => (
        <li key={id}>
          <b>{words.reviewReasons[isReviewReason(reason) ? reason : 'other'].label}</b>
          <span className="text-muted"> · {words.reviewFields[isReviewField(field) ? field : 'case']}</span>
          <blockquote dir="auto" className="mt-1 whitespace-pre-line border-edge border-l-2 pl-3">
            {message}
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
