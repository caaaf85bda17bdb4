'use server';

import { action } from '@/app/_server/action';
import { person, provenSafely } from '@/app/_server/gates';
import { origin } from '@/app/_server/session';
import * as addresses from '@/lib/address-change/commands';
import { nothingShape } from '@/lib/enrollment/schema';
import { newAddressShape } from '@/lib/organization/schema';

export const ask = action(
  provenSafely,
  newAddressShape,
  async (reader, fields) => addresses.ask(reader, await origin(), fields),
  '/settings/address',
);
export const withdraw = action(
  person,
  nothingShape,
  async (reader) => addresses.withdraw(reader, await origin()),
  '/settings/address',
);
