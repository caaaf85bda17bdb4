'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { claimNext } from '@/lib/verification/claims';

export const next = action(reviewer, nothingShape, claimNext, (_, id) =>
  id ? `/cases/${id}?done=claim` : '/cases?next=none',
);
