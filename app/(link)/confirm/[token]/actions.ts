'use server';

import { action } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import * as verifications from '@/lib/verification/commands';

const here = (_fields: unknown, _result: unknown, { token }: { token?: unknown }) =>
  `/confirm/${encodeURIComponent(String(token))}`;

export const confirm = action(holder('confirm_email'), nothingShape, verifications.confirmEmail, here);
export const deny = action(holder('confirm_email'), nothingShape, verifications.denyEmail, here);
export const undo = action(holder('confirm_email', 'used'), nothingShape, verifications.undoDenial, here);
