'use server';

import { action } from '@/app/_server/action';
import { asShown } from '@/app/_server/as-shown';
import { reseller } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import * as enrollments from '@/lib/enrollment/commands';
import { resubmissionShape, submissionShape } from '@/lib/enrollment/schema';
import * as verifications from '@/lib/verification/commands';

export const submit = action(reseller, submissionShape, asShown(enrollments.submit, declared), '/enrollment/sent');
export const submitAgain = action(
  reseller,
  resubmissionShape,
  asShown(verifications.resubmit, declared),
  '/enrollment/sent',
);

function declared(labels: Words['labels']): string {
  return labels.declared;
}
