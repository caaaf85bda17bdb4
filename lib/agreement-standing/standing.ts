import sql, { type Sql } from 'sql-template-tag';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { literal } from '@/lib/list/literal';
import type { Accepted } from './accepted';

/** One version of the agreement; it binds from `from` on. */
export type Version = { id: string; version: string; title: string; from: Date };

/** How an organization stands to the partner agreement now. */
export type AgreementStanding = {
  /** It has accepted all it must have accepted by now, so it may begin new business. What runs goes on without. */
  signed: boolean;
  /** The newest version it accepted. */
  latest: (Version & { signedAt: Date }) | null;
  /** The newest version in force: who has not accepted all it must accepts this one, also where an older one would do. */
  inForce: Version | null;
  /** The next version that will bind it and that it has not accepted; none for who never accepted any. It stops nothing before its day. */
  coming: Version | null;
};

/** The version an organization has to accept next, also its first: the one in force, or one that comes; null when there is none. */
export function nextVersionOf({ signed, inForce, coming }: AgreementStanding): Version | null {
  return signed ? coming : inForce;
}

/** The same, as a moving story asks it: refused is whatever else is accepted, declined or delegated. */
export async function isNextVersion(tx: Tx | typeof db, organizationId: string, id: string): Promise<boolean> {
  return nextVersionOf(await agreementStandingOf(tx, organizationId))?.id === id;
}

/** The one judgement, of one organization. Source: domain fact 4. */
export async function agreementStandingOf(tx: Tx | typeof db, organizationId: string): Promise<AgreementStanding> {
  const at = now();
  const kind = sql`o.kind::text`;
  const accepted = sql`s.agreement_id = a.id and s.organization_id = o.id and ${binding}`;
  const [found] = await tx.$queryRaw<Found[]>(sql`
    select ${signedBy(sql`o.id`, kind, at)} as signed,
      (select json_build_object(${named}, 'signedAt', s.signed_at) from agreement a join signature s on ${accepted}
        where ${stands} order by a.effective_from desc limit 1) as latest,
      (select json_build_object(${named}) from agreement a where ${stands} and a.effective_from <= ${at}
        order by a.effective_from desc limit 1) as "inForce",
      (select json_build_object(${named}) from agreement a where ${stands} and ${binds(kind)} and a.effective_from > ${at}
        and exists (select from agreement a join signature s on ${accepted} where ${stands})
        and not exists (select from agreement l join signature s on s.agreement_id = l.id and s.organization_id = o.id and ${binding}
          where l.kind = a.kind and l.withdrawn_at is null and l.effective_from >= a.effective_from)
        order by a.effective_from limit 1) as coming
    from organization o where o.id = ${organizationId}::uuid`);
  const { signed, latest, inForce, coming } = found ?? { signed: false, latest: null, inForce: null, coming: null };
  return {
    signed,
    latest: latest && { ...dated(latest), signedAt: new Date(latest.signedAt) },
    inForce: inForce && dated(inForce),
    coming: coming && dated(coming),
  };
}

/** The same judgement as gates ask it, of several organizations at once. */
export async function acceptedOf(tx: Tx | typeof db, organizationIds: readonly string[]) {
  const rows = await tx.$queryRaw<{ id: string; accepted: Accepted }[]>(sql`
    select o.id, ${acceptedBy(sql`o.id`, sql`o.kind::text`, now())} as accepted
    from organization o where o.id = any (${[...organizationIds]}::uuid[])`);
  const known = new Map(rows.map(({ id, accepted }) => [id, accepted]));
  return (organizationId: string): Accepted => known.get(organizationId) ?? unknown;
}

/** The same, as a column of any statement: `who` is an organization's id and `kind` its kind, a literal where all rows have one. */
export function acceptedBy(who: Sql, kind: Sql, at: Date): Sql {
  return sql`json_build_object('signed', ${signedBy(who, kind, at)},
    'before', ${acceptedSome(who)},
    'needed', (select json_build_object('version', a.version, 'day', to_char(a.effective_from at time zone 'UTC', 'YYYY-MM-DD'))
      from (${needed(kind, at)}) a))`;
}

/** As a condition: it ever accepted any version. */
export function acceptedSome(who: Sql): Sql {
  return sql`exists (select from signature s where s.organization_id = ${who} and ${binding}
    and s.agreement_id = any (array(select a.id from agreement a where ${stands})))`;
}

/** The same, as a condition: it has accepted all it must have accepted by then. Versions are read once for all rows whose kind is a literal. */
export function signedBy(who: Sql, kind: Sql, at: Date): Sql {
  return sql`exists (select from signature s where s.organization_id = ${who} and ${binding} and s.agreement_id = any (array(
    select a.id from agreement a where ${stands} and a.effective_from >=
      coalesce((select n.effective_from from (${needed(kind, at)}) n), '-infinity'))))`;
}

type Told = { id: string; version: string; title: string; from: string };
type Found = {
  signed: boolean;
  latest: (Told & { signedAt: string }) | null;
  inForce: Told | null;
  coming: Told | null;
};

/** As a condition on a signature `s`: it binds. Whoever has ended its participation signs anew for the next one. */
export const binding = sql`not exists (select from enrollment x where x.id = s.enrollment_id and x.status = 'ended')`;

// What was taken back before its day never came into force, and who accepted it accepted nothing.
const stands = sql`a.kind = 'mpa' and a.withdrawn_at is null`;

const binds = (kind: Sql) =>
  sql`a.must_sign in ('everybody', case ${kind} ${bound('reseller')} ${bound('provider')} end)`;

const bound = (kind: 'reseller' | 'provider') => sql`when ${literal(kind)} then ${literal(`${kind}s`)}::must_sign`;

const needed = (kind: Sql, at: Date) => sql`
  select a.id, a.version, a.effective_from from agreement a where ${stands} and ${binds(kind)} and a.effective_from <= ${at} order by a.effective_from desc limit 1`;

const named = sql`'id', a.id, 'version', a.version, 'title', a.title, 'from', a.effective_from`;

const unknown: Accepted = { signed: false, before: false, needed: null };

const dated = ({ id, version, title, from }: Told): Version => ({ id, version, title, from: new Date(from) });
