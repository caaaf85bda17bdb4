import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { overviewOf } from './text';

/** What waits for the reader's company. `name`: the other company, or what it is about. */
export type Waiting = {
  kind:
    | 'invitation'
    | 'access'
    | 'transfer'
    | 'enrollment'
    | 'draft'
    | 'ran_out'
    | 'account'
    | 'join'
    | 'message'
    | 'handover'
    | 'role'
    | 'change';
  id: string;
  name: string;
  at: string;
};

/**
 * What comes on a day: one, or several of a kind, of which `id` and `name` are those of the first. `more`: the day has more than were
 * counted. `seats`: of all of them, where they have any.
 */
export type Coming = {
  kind: 'partnership' | 'access' | 'renewal' | 'invitation' | 'join' | 'exit';
  id: string;
  name: string;
  at: string;
  count: number;
  more: boolean;
  seats: number | null;
};

/** What happened: of which noun, which event, with whom. */
export type Happened = {
  noun:
    | 'partnership'
    | 'admin_access'
    | 'location_transfer'
    | 'invitation'
    | 'relationship'
    | 'subscription'
    | 'bulk_job'
    | 'enrollment'
    | 'company_change'
    | 'join_request'
    | 'address_change'
    | 'exit'
    | 'handover'
    | 'role_request'
    | 'delegation'
    | 'document'
    | 'domain_proof'
    | 'provider'
    | 'customer';
  event: string;
  id: string;
  name: string;
  at: string;
};

export type Overview = { waiting: Waiting[]; coming: Coming[]; happened: Happened[] };

/** What waits for the member's company, what comes next and what happened lately: in one query, whatever its audience. `zone`: whose days. */
export async function findOverview({ organizationId }: Member, zone = 'UTC'): Promise<Overview> {
  const { rows } = await pool.query<Overview>(prepared(overviewOf(organizationId, now(), zone)));
  return rows[0] ?? { waiting: [], coming: [], happened: [] };
}
