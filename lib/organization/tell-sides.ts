import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import type { Content, LetterName, Letters, PairNews } from '@/lib/letter/letters';
import { listGlobalAdmins } from './admins';

type Named = { providerId: string; resellerId: string; provider: string; reseller: string };

/** Letters that tell news of a pair. */
export type PairLetter = { [Name in LetterName]: Letters[Name] extends PairNews ? Name : never }[LetterName];

/** Tells the Global admins of either side of a pair, each in their own language. `news` is what both are told; `by`: whose doing it is; `audience`: whom it was told already. */
export async function tellSides<Name extends PairLetter>(
  tx: Tx,
  { providerId, resellerId, provider, reseller }: Named,
  letters: { provider?: Name; reseller?: Name },
  factId: string,
  news: Omit<Content<Name>, 'provider' | 'reseller'>,
  by: Actor,
  audience = new Audience(),
): Promise<void> {
  const sides = [
    { party: 'provider', organizationId: providerId, letter: letters.provider },
    { party: 'reseller', organizationId: resellerId, letter: letters.reseller },
  ] as const;
  for (const { party, organizationId, letter } of sides) {
    if (!letter) continue;
    for (const { email, locale } of await listGlobalAdmins(tx, organizationId)) {
      if (!audience.isNew(email)) continue;
      const to = { party, address: email, locale, organizationId };
      await announce(tx, letter, { factId, to, content: { ...news, provider, reseller } as Content<Name>, by });
    }
  }
}
