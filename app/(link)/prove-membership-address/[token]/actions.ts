'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import * as proofs from '@/lib/partner-id/proofs';

const purpose = 'prove_partner_account';

export const prove = repeatable(holder(purpose), nothingShape, proofs.prove, afterPost(purpose));
