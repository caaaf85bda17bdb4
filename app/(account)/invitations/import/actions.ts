'use server';

import { action } from '@/app/_server/action';
import { partner, provider } from '@/app/_server/gates';
import { changeAlike as change } from '@/lib/invitation-list/alike';
import * as lists from '@/lib/invitation-list/commands';
import * as mapping from '@/lib/invitation-list/mapping';
import {
  alikeShape,
  customerListShape,
  fixShape,
  importIdShape,
  layoutShape,
  listFileShape,
  mappingShape,
  readingShape,
} from '@/lib/invitation-list/schema';
import { listHref } from './_components/href';

export const uploadList = action(provider, listFileShape, lists.upload, (_, id) => listHref(id));

export const uploadCustomerList = action(partner, customerListShape, lists.uploadCustomers, (_, id) => listHref(id));

export const chooseReading = action(partner, readingShape, mapping.chooseReading, ({ importId }) =>
  listHref(importId, {}, '/columns'),
);

export const readAs = action(partner, layoutShape, mapping.readAs, ({ importId }) =>
  listHref(importId, {}, '/columns'),
);

export const mapColumns = action(partner, mappingShape, mapping.mapColumns, ({ importId }) => listHref(importId));

export const changeAlike = action(partner, alikeShape, change, ({ importId }, changed, { from }) =>
  listHref(importId, { ...(typeof from === 'string' ? { verdict: from } : {}), changed }),
);

export const fixRow = action(partner, fixShape, lists.fixRow, ({ importId, line }, verdict, { from }) =>
  listHref(importId, { verdict: typeof from === 'string' ? from : verdict, mended: line, now: verdict }),
);

export const sendList = action(partner, importIdShape, lists.sendReady, ({ importId }) => listHref(importId));
