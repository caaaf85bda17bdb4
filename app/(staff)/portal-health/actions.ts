'use server';

import { action } from '@/app/_server/action';
import { operator } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import * as signedCopies from '@/lib/signed-copy/commands';
import { certificateShape, copyShape } from '@/lib/signed-copy/schema';

export const retry = action(operator, copyShape, signedCopies.retry, '/portal-health?tried=1');
export const retryAll = action(
  operator,
  nothingShape,
  signedCopies.retryAll,
  (_, count) => `/portal-health?tried=${count}`,
);
export const renewCertificate = action(
  operator,
  certificateShape,
  signedCopies.renewCertificate,
  '/portal-health?renewed=yes',
);
