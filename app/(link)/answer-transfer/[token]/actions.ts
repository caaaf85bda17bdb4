'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { approveByLetter, declineByLetter } from '@/lib/location-transfer/commands';
import { declineByLetterShape } from '@/lib/location-transfer/schema';

const purpose = 'answer_transfer';
const here = afterPost(purpose);

export const approve = repeatable(holder(purpose), nothingShape, approveByLetter, here);
export const decline = repeatable(holder(purpose), declineByLetterShape, declineByLetter, here);
