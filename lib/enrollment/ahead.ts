import type { Actor } from '@/lib/actor';
import { globalAdmin } from '@/lib/conditions';
import type { Reason } from '@/lib/refusal';
import { lifecycle, reasonsAgainst } from './lifecycle';
import type { Facts } from './needs';

/** Why this actor cannot begin an enrollment. */
export function reasonsAgainstStarting(actor: Actor): Reason[] {
  return globalAdmin(null, actor);
}

/** What this actor still lacks to sign, which lies ahead: the same needs, and what the enrollment must have come through first. */
export function missingToSign(actor: Actor, facts: Facts): Reason[] {
  const [qualified] = lifecycle.sign.from;
  const missing = reasonsAgainst('sign', actor, { ...facts, status: qualified });
  if (facts.status === qualified) return missing;
  return [
    ...missing,
    facts.directPartner ? { code: 'not_submitted', cure: 'check_answers' } : { code: 'not_verified' },
  ];
}
