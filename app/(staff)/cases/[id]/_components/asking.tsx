import { AnswerTime } from './answer-time';
import { FixRequests } from './fix-requests';
import type { Shown } from './shown';

/** What is to be asked of the company, and until when what was asked is waited for. */
export function Asking(shown: Shown) {
  return (
    <>
      <FixRequests {...shown} />
      <AnswerTime {...shown} />
    </>
  );
}
