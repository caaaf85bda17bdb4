import { notFound } from 'next/navigation';
import { dates, type When } from '@/app/_server/dates';
import { loadWords, locale, type Words } from '@/app/_server/words';
import type { Side } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { sideOf } from '@/lib/conditions';
import type { Locale } from '@/lib/locale';
import { type FoundPartnership, findPartnership } from '@/lib/partnership/queries';

/** A partnership and who looks at it, from which side, in which words: what each part of its pages is given. */
export type Shown = {
  member: Member;
  side: Side;
  found: FoundPartnership;
  words: Words;
  when: When;
  language: Locale;
  /** The address of its page on the reader's side. */
  path: string;
  /** The name of the other side. */
  other: string;
};

export const lists: Record<Side, string> = { reseller: '/indirect-providers', provider: '/indirect-resellers' };

/** The partnership with this id, for a member of this side; somebody else's is a 404, like one that never was. */
export async function shownTo(member: Member, side: Side, id: string): Promise<Shown> {
  const [found, words, when, language] = await Promise.all([
    findPartnership(member, id),
    loadWords(),
    dates(),
    locale(),
  ]);
  if (!found || sideOf(member, found.facts) !== side) notFound();
  const other = side === 'reseller' ? found.facts.provider : found.facts.reseller;
  return { member, side, found, words, when, language, path: `${lists[side]}/${id}`, other };
}

/** What every form about the partnership carries: which one, and the version of it on the page. */
export function hiddenIn({ facts }: FoundPartnership) {
  return { partnershipId: facts.id, seen: `${facts.version}` };
}

/** The same for the forms about its admin access, which has versions of its own. */
export function hiddenInAccess({ facts, access }: FoundPartnership) {
  return { partnershipId: facts.id, seen: `${access.version}` };
}
