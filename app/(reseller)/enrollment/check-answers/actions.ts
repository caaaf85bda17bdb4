'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as enrollments from '@/lib/enrollment/commands';
import { resubmissionShape, seenShape } from '@/lib/enrollment/schema';
import * as verifications from '@/lib/verification/commands';

export const submit = action(reseller, seenShape, enrollments.submit, '/enrollment');
export const submitAgain = action(reseller, resubmissionShape, verifications.resubmit, '/enrollment');
