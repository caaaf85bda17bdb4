'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import { fixShape, importIdShape, listFileShape } from '@/lib/invitation/import-schema';
import * as lists from '@/lib/invitation/imports';
import { listHref } from './_components/href';

export const uploadList = action(provider, listFileShape, lists.upload, (_, id) => listHref(id));

export const fixRow = action(provider, fixShape, lists.fixRow, ({ importId, line }, verdict, { from }) =>
  listHref(importId, { verdict: typeof from === 'string' ? from : verdict, mended: line, now: verdict }),
);

export const sendList = action(provider, importIdShape, lists.sendReady, ({ importId }) => listHref(importId));
