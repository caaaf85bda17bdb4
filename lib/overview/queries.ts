import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { overviewOf } from './text';

/** What waits for the reader's company. `name`: the other company, or what it is about. */
export type Waiting = {
  kind: 'invitation' | 'access' | 'transfer' | 'enrollment' | 'draft' | 'ran_out' | 'account';
  id: string;
  name: string;
  at: string;
};

/** What comes on a day. */
export type Coming = {
  kind: 'partnership' | 'access' | 'renewal' | 'invitation';
  id: string;
  name: string;
  at: string;
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
    | 'enrollment'
    | 'provider'
    | 'customer';
  event: string;
  id: string;
  name: string;
  at: string;
};

export type Overview = { waiting: Waiting[]; coming: Coming[]; happened: Happened[] };

/** What waits for the member's company, what comes next and what happened lately: in one query, whatever its audience. */
export async function findOverview({ organizationId }: Member): Promise<Overview> {
  const { rows } = await pool.query<Overview>(prepared(overviewOf(organizationId, now())));
  return rows[0] ?? { waiting: [], coming: [], happened: [] };
}
