import type { WayBackStatus } from '@/generated/prisma/enums';
import { type Actor, type Operator, type Reviewer, userOf } from '@/lib/actor';
import { now } from '@/lib/clock';
import { notOwn } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of one request, read in the transaction that moves it. */
export type Facts = {
  id: string;
  organizationId: string;
  organization: string;
  reference: string;
  status: WayBackStatus;
  version: number;
  firstName: string;
  lastName: string;
  email: string;
  locale: string;
  domain: string;
  value: string;
  dueAt: Date;
  approvedById: string | null;
  /** Whether whoever acts belongs to the company, or asked this themselves; and whether they belong to a provider. */
  own: boolean;
  provides: boolean;
  /** Whether the company was closed; and whether the portal has shut out whoever asked. */
  closed: boolean;
  shutOut: boolean;
};

type Need = NeedOf<Facts>;

/** Who decides about it: an operator, or a review lead. */
export type Decider = Operator | Reviewer;

/** Staff who may decide: an operator, or a review lead. */
export const decides: Need = (_, actor) =>
  actor.as === 'reviewer' && !actor.lead ? [{ code: 'role_missing', with: { role: 'review_lead' } }] : [];

/** Neither somebody of the company, nor of a provider, which could take a reseller over. Source: domain fact 5.4. */
export const apart: Need = (facts, actor) => [
  ...notOwn(facts, actor),
  ...(facts.provides ? [{ code: 'way_back_provider' } as const] : []),
];

/** What was so when it was asked is so still: the company is there, and whoever asked may come in. */
export const stands: Need = ({ closed, shutOut }) => [
  ...(closed ? [{ code: 'organization_closed' } as const] : []),
  ...(shutOut ? [{ code: 'way_back_shut_out' } as const] : []),
];

/** The second of two is another person. */
export const another: Need = ({ approvedById }, actor: Actor) =>
  approvedById !== null && approvedById === userOf(actor) ? [{ code: 'second_person_needed' }] : [];

export const inTime: Need = ({ dueAt }) => (dueAt > now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }]);

export const timeIsUp: Need = ({ dueAt }) => (dueAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }]);
