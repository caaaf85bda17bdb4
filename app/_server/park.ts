import { type Invited, park } from '@/lib/invitation/answers';
import { findInvited } from '@/lib/invitation/queries';
import type { Company, Readiness, ReadinessKey } from '@/lib/partnership/readiness';
import { cureHrefs } from './cures';

/** What a company that cannot authorize a provider yet does next. */
export type NextStep = 'enrollment' | 'go_on' | 'partner_id' | 'review' | 'agreements' | 'nothing';

/** Keeps the invitation for the reader's company. Returns the page of what comes next. */
export async function parkAndLead(invited: Invited): Promise<string> {
  await park(invited);
  const { checklist, facts } = await findInvited(invited.invitationId, invited);
  return facts.reader ? nextStepOf(checklist, facts.reader).href : '/home';
}

/** The first thing missing that can be done now, and where. Source: domain fact 4.2. */
export function nextStepOf(checklist: readonly Readiness[], { enrollment, country }: Company) {
  const lacks = (key: ReadinessKey) => checklist.some((line) => line.key === key && line.reasons.length > 0);
  const at = (step: NextStep, href: string) => ({ step, href });
  if (lacks('enrolled') && enrollment === null) return at('enrollment', `/welcome?country=${country}`);
  if (lacks('enrolled')) return at('go_on', cureHrefs.enrollment);
  if (enrollment === 'needs_action' || enrollment === 'rejected') return at('go_on', cureHrefs.enrollment);
  if (lacks('partner_id')) return at('partner_id', cureHrefs.partner_id);
  if (lacks('verified')) return at('review', cureHrefs.enrollment);
  if (lacks('agreement')) return at('agreements', cureHrefs.agreements);
  return at('nothing', cureHrefs.enrollment);
}
