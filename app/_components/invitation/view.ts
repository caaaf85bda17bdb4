import type { z } from 'zod';
import { named } from '@/app/_server/address';
import { chosenBefore } from '@/app/_server/chosen';
import { dates, type When } from '@/app/_server/dates';
import type { CodeAsked } from '@/app/_server/gates';
import type { Chosen } from '@/app/_server/sealed-choice';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale, type Words } from '@/app/_server/words';
import type { FormAction } from '@/components/ui/form-frame';
import type { FoundInvited } from '@/lib/invitation/queries';
import type { Locale } from '@/lib/locale';
import type { SignedIn } from '@/lib/organization/queries';
import { type Asking, askingOf } from './asking';

/** What a reader can do with an invitation. `open` is noted once for a link; one that is kept was opened before. */
export type Answers = Record<'park' | 'accept' | 'decline' | 'askAdmins' | 'ask', FormAction> & { open?: FormAction };

/** What the address of the page asks for besides the invitation. */
export const asksOfInvitation = named('answer', 'asked', 'woken');
export type Query = z.output<typeof asksOfInvitation>;

/** How the reader came to hold the invitation: `at`, the page's path; `hidden`, what its forms carry; `sentAt`, when that letter left. */
export type Held = {
  found: FoundInvited;
  person: SignedIn | null;
  query: Query;
  at: string;
  sentAt: Date;
  answers: Answers;
  hidden: Readonly<Record<string, string>>;
  /** Whether somebody signed out must show the letter's code; without a letter's link nobody must. */
  code?: CodeAsked;
};

/** What every page about an invitation is made of. */
export type View = Held & {
  account: SignedIn['accounts'][number] | null;
  provider: string;
  company: string;
  /** Those who invite; a partnership is the provider's alone to offer. */
  two: { provider: string; reseller: string };
  /** What is asked of the reader, by the kind of invitation. */
  asking: Asking;
  words: Words;
  when: When;
  language: Locale;
  /** What the reader chose before they gave the proof; null when they were not asked for one. */
  chosen: Chosen | null;
};

export async function viewOf(held: Held): Promise<View> {
  const about = held.found.facts.id;
  const [words, when, language, chosen] = await Promise.all([loadWords(), dates(), locale(), chosenBefore(about)]);
  const account = held.person && accountInUse(held.person);
  const { kind, provider, reseller, senderId } = held.found.facts;
  const two = { provider: provider.name, reseller: reseller?.name ?? '' };
  // In what all kinds share, the sender stands where a provider does.
  const sender = senderId === provider.organizationId ? two.provider : two.reseller;
  const told = { words, provider: sender, company: account?.name ?? '', two };
  return { ...held, ...told, account, when, language, chosen, asking: askingOf[kind](told) };
}

/** Back to this page afterwards. */
export function onwards(path: string, { at }: View, more: Record<string, string> = {}): string {
  return `${path}?${new URLSearchParams({ ...more, next: at })}`;
}
