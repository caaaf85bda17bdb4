'use server';

import { action } from '@/app/_server/action';
import { provenReseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { sign } from '@/lib/agreement/commands';
import { type Acceptance, acceptanceShape } from '@/lib/agreement/schema';

export const accept = action(provenReseller, acceptanceShape, signAsShown, '/settings/legal-info');

// Kept as evidence: the statement in the very words that were ticked.
async function signAsShown(member: Member, fields: Acceptance): Promise<void> {
  const [say, language] = await Promise.all([words(), locale()]);
  await sign(member, { ...fields, locale: language, statement: say.labels.authority });
}
