import { pool } from '@/lib/db';
import type { Quiet } from './quiet';
import type { StopCause } from './stops';

export type Known = {
  readerName: string | null;
  providerEmail: string | null;
  stopped: StopCause | null;
  quiet: Quiet | null;
  /** Whether its reader belonged to the company it is about when it was written, and does no longer. */
  left: boolean;
  /** Whose choice it is to have no such letters any more, and of which company: a person, or another address of a company. */
  chooser: { as: 'person' | 'address'; id: string; scopeId: string } | null;
};
type Letter = {
  id: string;
  name: string;
  address: string;
  party: string;
  content: unknown;
  causedBy: string | null;
  organizationId: string | null;
};

const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const text = `select coalesce(
    (select rtrim(u.first_name || ' ' || u.last_name) from app_user u where u.email = $1 and (
      u.address_proven_at is not null
      or exists (select from membership m where m.user_id = u.id and m.joined_at is not null and m.disabled_at is null))),
    (select nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') from enrollment e
      join company_profile p on p.enrollment_id = e.id join contact c on c.profile_id = p.id and c.kind = 'primary'
      where $2 = 'contact' and e.reference = $3 and c.email = $1 order by p.version desc limit 1)) as "readerName",
  (select p.contact_email from provider p where p.organization_id = coalesce(
    (select provider_id from invitation where id = $4::uuid), (select provider_id from partnership where id = $5::uuid),
    $6::uuid)) as "providerEmail",
  (select cause from stopped_address where address = lower($1)) as stopped,
  (select json_build_object('from', h.quiet_from, 'until', h.quiet_until) from notice_hours h
    join app_user u on u.id = h.user_id where u.email = $1 and h.quiet_from is not null) as quiet,
  exists (select from notice n where n.letter_id = $7 and n.scope_id = $8 and not exists (select from membership m
    where m.user_id = n.user_id and m.organization_id = $8 and m.joined_at is not null and m.disabled_at is null)) as left,
  coalesce(
    (select json_build_object('as', 'person', 'id', user_id, 'scopeId', scope_id) from notice where letter_id = $7),
    (select json_build_object('as', 'address', 'id', id, 'scopeId', organization_id) from notice_address
      where organization_id = $8 and email = $1 and proven_at is not null),
    (select json_build_object('as', 'person', 'id', u.id, 'scopeId', coalesce((select m.organization_id from membership m
        where m.user_id = u.id and m.organization_id = $8 and m.joined_at is not null and m.disabled_at is null and not $9), u.id))
      from app_user u where u.email = $1 and u.disabled_at is null)) as chooser`;

/**
 * What is known of a letter’s reader: by which name they are greeted, where a provider that speaks in it is answered, what they chose. Somebody
 * else may have typed the name beside an address that nobody has proven: such a reader is greeted without one.
 */
export async function findKnown({
  id,
  name,
  address,
  party,
  content,
  causedBy,
  organizationId,
}: Letter): Promise<Known> {
  const { invitationId, partnershipId, reference } = content as Record<string, string | undefined>;
  const ids = [invitationId, partnershipId, causedBy].map((from) => uuid.exec(from ?? '')?.[0] ?? null);
  const values = [address, party, reference ?? null, ...ids, id, organizationId, name === 'notices-digest'];
  const { rows } = await pool.query<Known>({ name: 'reader_of_letter', text, values });
  return rows[0] ?? { readerName: null, providerEmail: null, stopped: null, quiet: null, left: false, chooser: null };
}
