import type { Actor } from '@/lib/actor';
import { globalAdmin } from '@/lib/conditions';
import { over } from '@/lib/enrollment/lifecycle';
import type { Facts } from '@/lib/enrollment/needs';
import type { Reason } from '@/lib/refusal';

type About = Pick<Facts, 'id' | 'organizationId' | 'status' | 'sentAt' | 'lastSent'>;

/**
 * Why this Global admin or contact cannot write about the enrollment; an empty list opens the door. A contact who was replaced since the
 * letter is none any more. Nothing else is asked: a question uses no attempt and moves nothing. Source: domain fact 10, row 10.
 */
export function reasonsAgainstCompany(actor: Actor, facts: About): Reason[] {
  if (actor.as === 'bearer') return isContact(actor, facts) ? closed(facts) : [{ code: 'not_yours' }];
  if (actor.as !== 'member' || actor.organizationId !== facts.organizationId) return [{ code: 'not_yours' }];
  return [...globalAdmin(null, actor), ...closed(facts)];
}

/** Whether it is the primary contact, as the answers sent in last name them. */
export function isContact({ subjectId, address }: { subjectId: string; address: string }, facts: About): boolean {
  return subjectId === facts.id && address.toLowerCase() === facts.lastSent.primaryContact?.email.toLowerCase();
}

/** Nobody writes about what was never sent in, or is over: nobody would read it. */
export function closed({ sentAt, status }: Pick<Facts, 'sentAt' | 'status'>): Reason[] {
  return sentAt && !over.includes(status) ? [] : [{ code: 'conversation_closed' }];
}
