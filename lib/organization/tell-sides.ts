import type { Tx } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import type { AccessChange, LetterName, Letters, PairNews } from '@/lib/letter/letters';
import { listGlobalAdmins } from './admins';

type Named = { providerId: string; resellerId: string; provider: string; reseller: string };

/** Letters that tell news of a pair. */
type PairLetter = { [Name in LetterName]: Letters[Name] extends PairNews ? Name : never }[LetterName];

/** Tells the Global admins of either side of a pair, each in their own language. `news` is what both are told. */
export async function tellSides(
  tx: Tx,
  { providerId, resellerId, provider, reseller }: Named,
  letters: { provider?: LetterName; reseller?: LetterName },
  factId: string,
  news: Omit<PairNews, 'provider' | 'reseller'> & Partial<AccessChange>,
): Promise<void> {
  const sides = [
    { party: 'provider', organizationId: providerId, letter: letters.provider },
    { party: 'reseller', organizationId: resellerId, letter: letters.reseller },
  ] as const;
  for (const { party, organizationId, letter } of sides) {
    if (!letter) continue;
    for (const { email, locale } of await listGlobalAdmins(tx, organizationId)) {
      const to = { party, address: email, locale, organizationId };
      await announce(tx, letter as PairLetter, { factId, to, content: { ...news, provider, reseller } });
    }
  }
}
