import { locale, type Words } from '@/app/_server/words';
import { isReviewField, sentencesOf } from '@/lib/verification/review-reasons';

type Request = { id: string; field: string; reason: string | null; said?: unknown; message: string };

/** What a reviewer asked for, or gave as the ground: the reason as it was sent, the part it concerns, the reviewer's words. */
export async function Requests({ requests, words }: { requests: readonly Request[]; words: Words }) {
  const language = await locale();
  return (
    <ul className="grid gap-2">
      {requests.map(({ id, field, reason, said, message }) => (
        <li key={id}>
          {reason ? (
            <>
              <b>
                <bdi>{sentencesOf({ reason, said }, words.reviewReasons, language).label}</bdi>
              </b>
              <span className="text-muted"> · {words.reviewFields[isReviewField(field) ? field : 'case']}</span>
            </>
          ) : null}
          {message ? (
            <blockquote dir="auto" className="mt-1 whitespace-pre-line border-edge border-l-2 pl-3">
              {message}
            </blockquote>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
