'use server';

import { action } from '@/app/_server/action';
import { provenProvider, provenReseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { signAsProvider } from '@/lib/agreement/as-provider';
import { sign } from '@/lib/agreement/commands';
import { type AsShown, acceptanceShape, providerAcceptanceShape } from '@/lib/agreement/schema';

export const accept = action(provenReseller, acceptanceShape, asShown(sign), '/settings/legal-info');
export const acceptAsProvider = action(
  provenProvider,
  providerAcceptanceShape,
  asShown(signAsProvider),
  '/settings/legal-info',
);

// Kept as evidence: the statement in the very words that were ticked.
function asShown<A, F>(command: (actor: A, fields: F & AsShown) => Promise<void>) {
  return async (actor: A, fields: F): Promise<void> => {
    const [say, language] = await Promise.all([words(), locale()]);
    await command(actor, { ...fields, locale: language, statement: say.labels.authority });
  };
}
