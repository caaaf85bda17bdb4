'use server';

import { action } from '@/app/_server/action';
import { provenProvider, provenReseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { signAsProvider } from '@/lib/agreement/as-provider';
import { sign } from '@/lib/agreement/commands';
import { type Acceptance, type AsShown, acceptanceShape, providerAcceptanceShape } from '@/lib/agreement/schema';
import { wakeFor } from '@/lib/invitation/clock';

export const accept = action(provenReseller, acceptanceShape, signAndWake, (_, woken) =>
  woken ? `/indirect-providers/invitations/${woken}?woken=yes` : '/settings/legal-info',
);
export const acceptAsProvider = action(
  provenProvider,
  providerAcceptanceShape,
  asShown(signAsProvider),
  '/settings/legal-info',
);

// An invitation that waited for the agreement asks again at once. Returns its id, null when none waited.
async function signAndWake(actor: Member, fields: Acceptance): Promise<string | null> {
  await asShown(sign)(actor, fields);
  return wakeFor(actor.organizationId);
}

// Kept as evidence: the statement in the very words that were ticked.
function asShown<A, F>(command: (actor: A, fields: F & AsShown) => Promise<void>) {
  return async (actor: A, fields: F): Promise<void> => {
    const [words, language] = await Promise.all([loadWords(), locale()]);
    await command(actor, { ...fields, locale: language, statement: words.labels.authority });
  };
}
