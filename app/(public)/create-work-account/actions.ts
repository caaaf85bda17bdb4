'use server';

import { action } from '@/app/_server/action';
import { person, visitor } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { locale } from '@/app/_server/words';
import type { Visitor } from '@/lib/actor';
import type { Typed } from '@/lib/answer';
import * as accounts from '@/lib/organization/accounts';
import type { SignedIn } from '@/lib/organization/queries';
import {
  type NewWorkAccount,
  newWorkAccountShape,
  type OwnWorkAccount,
  ownWorkAccountShape,
} from '@/lib/organization/schema';

export const createWorkAccount = action(visitor, newWorkAccountShape, create, signInFirst);
export const createAnother = action(person, ownWorkAccountShape, another, onward);

async function create(actor: Visitor, fields: NewWorkAccount): Promise<void> {
  await accounts.createWorkAccount(actor, { ...fields, locale: await locale() });
}

async function another(actor: SignedIn, fields: OwnWorkAccount): Promise<void> {
  await accounts.createAnother(actor, await origin(), fields);
}

// The same for a known address: nobody learns who is registered.
function signInFirst(fields: NewWorkAccount, _: unknown, typed: Typed): string {
  return `/sign-in?${new URLSearchParams({ made: 'yes', email: fields.email, next: onward(fields, _, typed) })}`;
}

// Back to where somebody came from, such as an invitation; else to Welcome with the country.
function onward({ country }: OwnWorkAccount, _: unknown, { next }: Typed): string {
  return safePath(next) ?? `/welcome?country=${country}`;
}
