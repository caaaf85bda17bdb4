'use server';

import { action } from '@/app/_server/action';
import { holder, samePage } from '@/app/_server/gates';
import * as joinRequests from '@/lib/join-request/commands';
import { acceptByLetterShape, declineByLetterShape } from '@/lib/join-request/schema';

export const accept = action(holder('answer_join_request'), acceptByLetterShape, joinRequests.acceptByLetter, samePage);
export const decline = action(
  holder('answer_join_request'),
  declineByLetterShape,
  joinRequests.declineByLetter,
  samePage,
);
