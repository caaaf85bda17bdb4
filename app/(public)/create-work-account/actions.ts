'use server';

import { z } from 'zod';
import { action } from '@/app/_server/action';
import { carryAddress, carryOnward } from '@/app/_server/carried';
import { person, visitor } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { locale } from '@/app/_server/words';
import type { Visitor } from '@/lib/actor';
import * as accounts from '@/lib/organization/accounts';
import type { SignedIn } from '@/lib/organization/queries';
import {
  type NewWorkAccount,
  newWorkAccountShape,
  type OwnWorkAccount,
  ownWorkAccountShape,
} from '@/lib/organization/schema';

const onwardShape = { next: z.string().optional() };
type Onward = { next?: string | undefined };

export const createWorkAccount = action(
  visitor,
  newWorkAccountShape.extend(onwardShape),
  create,
  '/create-work-account?sent=yes',
);
export const createAnother = action(person, ownWorkAccountShape.extend(onwardShape), another, onward);

// The same for a known address: nobody learns who is registered.
async function create(actor: Visitor, fields: NewWorkAccount & Onward): Promise<void> {
  await accounts.createWorkAccount(actor, { ...fields, locale: await locale() });
  await carryAddress(fields.email);
  await carryOnward(onward(fields));
}

async function another(actor: SignedIn, fields: OwnWorkAccount): Promise<void> {
  await accounts.createAnother(actor, await origin(), fields);
}

// Back to where somebody came from, such as an invitation; else to Welcome with the country.
function onward({ country, next }: OwnWorkAccount & Onward): string {
  return safePath(next) ?? `/welcome?country=${country}`;
}
