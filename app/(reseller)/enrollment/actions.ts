'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as enrollments from '@/lib/enrollment/commands';
import { beginningShape, nothingShape, seenShape } from '@/lib/enrollment/schema';
import { askAboutCase as askLeads } from '@/lib/escalation/commands';

export const begin = action(reseller, beginningShape, enrollments.start, '/enrollment');
export const resend = action(reseller, nothingShape, enrollments.resendConfirmation, '/enrollment?resent=yes');
export const correct = action(reseller, seenShape, enrollments.recall, '/enrollment/primary-contact?from=check');
export const askAboutCase = action(reseller, nothingShape, askLeads, '/enrollment#ask');
export const withdraw = action(reseller, seenShape, enrollments.withdraw, '/enrollment');
