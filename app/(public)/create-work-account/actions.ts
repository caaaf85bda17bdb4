'use server';

import { action } from '@/app/_server/action';
import { person, visitor } from '@/app/_server/gates';
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

export const createWorkAccount = action(visitor, newWorkAccountShape, create, signInFirst);
export const createAnother = action(person, ownWorkAccountShape, another, welcome);

async function create(actor: Visitor, fields: NewWorkAccount): Promise<void> {
  await accounts.createWorkAccount(actor, { ...fields, locale: await locale() });
}

async function another(actor: SignedIn, fields: OwnWorkAccount): Promise<void> {
  await accounts.createAnother(actor, await origin(), fields);
}

// The same for a known address: nobody learns who is registered.
function signInFirst(fields: NewWorkAccount): string {
  return `/sign-in?${new URLSearchParams({ made: 'yes', email: fields.email, next: welcome(fields) })}`;
}

function welcome({ country }: OwnWorkAccount): string {
  return `/welcome?country=${country}`;
}
