'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as proofs from '@/lib/domain-proof/commands';
import { askShape, proofShape } from '@/lib/domain-proof/schema';

export const ask = action(reseller, askShape, proofs.ask, '/enrollment/domain');
export const checkNow = action(
  reseller,
  proofShape,
  (member, fields) => proofs.checkNow(member, fields),
  '/enrollment/domain',
);
