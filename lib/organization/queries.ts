import type { OrganizationKind, Role, StaffRole } from '@/generated/prisma/enums';
import type { Member, Territory } from '@/lib/actor';
import { hours, machineNow, minutes } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import type { StopCause } from '@/lib/letter/stops';
import type { Locale } from '@/lib/locale';

/** A signed-in person, the account in use and every other one they could use: one query per request. */
export type SignedIn = {
  sessionId: string;
  userId: string;
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  timeZone: string;
  method: string;
  provenAt: Date;
  /** Whether a second step is turned on, and when it was last given in this session. */
  secondStep: boolean;
  secondStepAt: Date | null;
  /** Whether there is a passkey of theirs. */
  passkey: boolean;
  seenAt: Date;
  organizationId: string | null;
  staff: StaffRole[];
  /** Whether text of theirs lies somewhere that they have typed and not sent. */
  typing: boolean;
  /** How many notices are not read, as far as anybody counts: a hundred stand for more. */
  unread: number;
  /** Why letters do not go to their address; null where they do. */
  stopped: StopCause | null;
  accounts: {
    organizationId: string;
    name: string;
    kind: OrganizationKind;
    country: string;
    roles: Role[];
    territory: Territory | null;
  }[];
};

export const idleAfter = hours(1);
export const seenEvery = minutes(1);

const text = `
  select s.id as "sessionId", u.id as "userId", u.email, u.first_name as "firstName", u.last_name as "lastName", u.locale,
    u.time_zone as "timeZone", s.method, s.proven_at as "provenAt", s.seen_at as "seenAt", s.organization_id as "organizationId",
    s.second_step_at as "secondStepAt",
    exists(select 1 from second_step where user_id = u.id and confirmed_at is not null) as "secondStep",
    exists(select 1 from passkey where user_id = u.id) as passkey,
    exists(select 1 from typed_answer where user_id = u.id and typed is not null) as typing,
    (select count(*)::int from (select from notice n where n.user_id = u.id and n.read_at is null and (n.scope_id = u.id
      or n.scope_id in (select b.organization_id from membership b where b.user_id = u.id and b.joined_at is not null and b.disabled_at is null))
      limit 100) unread) as unread,
    (select cause from stopped_address where address = lower(u.email)) as stopped,
    array(select role::text from staff_member where user_id = u.id order by role) as staff,
    coalesce((select json_agg(json_build_object('organizationId', o.id, 'name', o.name, 'kind', o.kind, 'country', o.country_iso2,
        'roles', m.roles, 'territory', case when m.territory_owned or m.territory_countries <> '{}' then json_build_object(
          'countries', m.territory_countries, 'owned', m.territory_owned, 'limits', o.territories_limit) end) order by o.name)
      from membership m join organization o on o.id = m.organization_id
      where m.user_id = u.id and m.disabled_at is null and m.joined_at is not null and o.closed_at is null), '[]') as accounts
  from session s join app_user u on u.id = s.user_id
  where s.id = $1 and s.revoked_at is null and s.expires_at > $2 and s.seen_at > $3 and u.disabled_at is null`;

/** Who a session belongs to, with roles as they are now; null when it was revoked, ran out, or its person was disabled. */
export async function findSignedIn(sessionId: string): Promise<SignedIn | null> {
  const at = machineNow();
  const idleSince = new Date(at.getTime() - idleAfter);
  const { rows } = await pool.query<SignedIn>({ name: 'signed_in', text, values: [sessionId, at, idleSince] });
  return rows[0] ?? null;
}

/** The address of whoever a session belongs to, and since when the second step is on that was taken in it; null when none was. */
export async function addressIn(sessionId: string): Promise<{ email: string; since: Date | null }> {
  const { secondStepAt, user } = await db.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { secondStepAt: true, user: { select: { email: true, secondStep: { select: { confirmedAt: true } } } } },
  });
  return { email: user.email, since: secondStepAt && (user.secondStep?.confirmedAt ?? null) };
}

/** The organization a member acts for, with the location it uses. */
export function findOrganization({ organizationId }: Member) {
  return db.organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: { location: { select: { partnerId: true } } },
  });
}

/** The names of people, by id. */
export async function namesOf(ids: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, string>> {
  const wantedIds = [...new Set(ids.filter((id) => typeof id === 'string'))];
  if (wantedIds.length === 0) return new Map();
  const users = await db.user.findMany({
    where: { id: { in: wantedIds } },
    select: { id: true, firstName: true, lastName: true },
  });
  return new Map(users.map((user) => [user.id, fullName(user)]));
}
