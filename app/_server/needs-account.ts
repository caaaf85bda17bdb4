import { redirect } from 'next/navigation';
import type { Member } from '@/lib/actor';

/** What belongs to another of the reader's accounts is opened in that one: a letter may be read while this one is in use. */
export function needAccountOf({ organizationId }: Member, thing: { organizationId: string }, page: string): void {
  if (thing.organizationId === organizationId) return;
  redirect(`/other-account?${new URLSearchParams({ account: thing.organizationId, page })}`);
}
