'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { proveAddress } from '@/lib/notice/addresses';

const purpose = 'prove_notice_address';

export const prove = repeatable(holder(purpose), nothingShape, proveAddress, afterPost(purpose));
