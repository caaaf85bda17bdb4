'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import * as joinRequests from '@/lib/join-request/commands';
import { acceptByLetterShape, declineByLetterShape } from '@/lib/join-request/schema';

const purpose = 'answer_join_request';
const here = afterPost(purpose);

export const accept = repeatable(holder(purpose), acceptByLetterShape, joinRequests.acceptByLetter, here);
export const decline = repeatable(holder(purpose), declineByLetterShape, joinRequests.declineByLetter, here);
