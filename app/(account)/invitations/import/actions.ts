'use server';

import { action } from '@/app/_server/action';
import { partner, provider } from '@/app/_server/gates';
import { customerListShape, fixShape, importIdShape, listFileShape } from '@/lib/invitation/import-schema';
import * as lists from '@/lib/invitation/imports';
import { listHref } from './_components/href';

export const uploadList = action(provider, listFileShape, lists.upload, (_, id) => listHref(id));

export const uploadCustomerList = action(partner, customerListShape, lists.uploadCustomers, (_, id) => listHref(id));

export const fixRow = action(partner, fixShape, lists.fixRow, ({ importId, line }, verdict, { from }) =>
  listHref(importId, { verdict: typeof from === 'string' ? from : verdict, mended: line, now: verdict }),
);

export const sendList = action(partner, importIdShape, lists.sendReady, ({ importId }) => listHref(importId));
