import type { Words } from '@/app/_server/words';
import type { Tale } from '@/lib/enrollment/queries';

/** What an enrollment waits for now, in one sentence or two. */
export function leadOf({ status, claim, facts }: Tale, { enrollment: t }: Words): string {
  const contact = facts.primaryContact?.email ?? '';
  return status === 'in_review' && claim ? t.leadTaken({ contact }) : t.leads[status]({ contact });
}
