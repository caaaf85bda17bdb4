'use server';

import { action } from '@/app/_server/action';
import { asShown } from '@/app/_server/as-shown';
import { provenProvider, provenReseller } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { signAsProvider } from '@/lib/agreement/as-provider';
import { sign } from '@/lib/agreement/commands';
import { type Acceptance, acceptanceShape, providerAcceptanceShape } from '@/lib/agreement/schema';
import { wakeFor } from '@/lib/invitation/clock';

export const accept = action(provenReseller, acceptanceShape, signAndWake, (_, woken) =>
  woken ? `/indirect-providers/invitations/${woken}?woken=yes` : '/settings/legal-info/program',
);
export const acceptAsProvider = action(
  provenProvider,
  providerAcceptanceShape,
  asShown(signAsProvider, authority),
  '/settings/legal-info',
);

// An invitation that waited for the agreement asks again at once. Returns its id, null when none waited.
async function signAndWake(actor: Member, fields: Acceptance): Promise<string | null> {
  await asShown(sign, authority)(actor, fields);
  return wakeFor(actor.organizationId);
}

function authority(labels: Words['labels']): string {
  return labels.authority;
}
