import type { DomainProofStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of one proof. */
export type Facts = {
  id: string;
  organizationId: string;
  company: string;
  reference: string;
  domain: string;
  value: string;
  status: DomainProofStatus;
  version: number;
  looks: number;
};

type Step = StepOf<DomainProofStatus, Facts> & { tell: { admins: LetterName } };

/** Who looks: the applicant who presses, the reviewer about to decide, the clock. */
const whoeverLooks = ['member', 'reviewer', 'clock'] as const;

/** The life of the proof of a domain. It holds while the record is there, and goes with it. Source: domain fact 2.3. */
export const lifecycle = {
  find: { by: whoeverLooks, from: ['asked', 'gone'], to: 'held', needs: [], tell: { admins: 'domain-proven' } },
  lose: { by: whoeverLooks, from: ['held'], to: 'gone', needs: [], tell: { admins: 'domain-proof-gone' } },
} as const satisfies Record<string, Step>;

export type ProofEvent = keyof typeof lifecycle;

export const life = lifeOf<DomainProofStatus, Facts, ProofEvent>(lifecycle);
