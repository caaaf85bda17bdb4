import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db } from '@/lib/db';

/** What became of the invitations a person sent. `days`: in how many half of those that were accepted were. */
export type Sender = {
  name: string;
  sent: number;
  opened: number;
  parked: number;
  accepted: number;
  declined: number;
  expired: number;
  revoked: number;
  days: number | null;
};

/** Those who sent invitations for the member's company in the last year, who sent most first. */
export function findSenders({ organizationId }: Member): Promise<Sender[]> {
  return db.$queryRaw(sql`
    select rtrim(u.first_name || ' ' || u.last_name) as name, s.* from (
      select created_by_id, count(*)::int as sent, count(opened_at)::int as opened, (count(*) filter (where status = 'parked'))::int as parked,
        (count(*) filter (where status = 'accepted'))::int as accepted, (count(*) filter (where status = 'declined'))::int as declined,
        (count(*) filter (where status = 'expired'))::int as expired, (count(*) filter (where status = 'revoked'))::int as revoked,
        percentile_disc(0.5) within group (order by extract(epoch from moved_at - sent_at) / 86400) filter (where status = 'accepted') as days
      from invitation where sender_id = ${organizationId}::uuid and sent_at > ${after(now(), -days(365))}
      group by created_by_id) s
    join app_user u on u.id = s.created_by_id order by s.sent desc, name`);
}
