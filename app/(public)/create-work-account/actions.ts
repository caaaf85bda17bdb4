'use server';

import { z } from 'zod';
import { action } from '@/app/_server/action';
import { withAddress } from '@/app/_server/carried';
import { person, visitor } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { locale } from '@/app/_server/words';
import type { Visitor } from '@/lib/actor';
import * as accounts from '@/lib/identity/accounts';
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
  withAddress(sentPage),
);
export const createAnother = action(person, ownWorkAccountShape.extend(onwardShape), another, onward);

// The same for a known address: nobody learns who is registered.
async function create(actor: Visitor, fields: NewWorkAccount & Onward): Promise<void> {
  await accounts.createWorkAccount(actor, { ...fields, locale: await locale(), onward: safePath(fields.next) });
}

async function another(actor: SignedIn, fields: OwnWorkAccount): Promise<void> {
  await accounts.createAnother(actor, await origin(), fields);
}

// Back to where somebody came from, such as an invitation; else to Welcome with the country.
function onward({ country, next }: OwnWorkAccount & Onward): string {
  return safePath(next) ?? `/welcome?country=${country}`;
}

// Whoever made a slip in the address asks again from there, on the same way.
function sentPage({ next }: Onward): string {
  const path = safePath(next);
  return `/create-work-account?${new URLSearchParams({ sent: 'yes', ...(path ? { next: path } : {}) })}`;
}
