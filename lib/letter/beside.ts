import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import type { Chosen } from './choice';
import { priorityOf } from './enqueue';
import { isOptional, kindOf } from './kinds';
import type { LetterName } from './letters';

type Told = { letterId: string; name: LetterName; organizationId: string | null; party: string; alone: boolean };

/** Whose news go to the other addresses of a company as well: what its own people are told, not what an outsider is. */
const ofCompany = /^(admin|provider|reseller|customer)$/;

/**
 * What goes beside a letter, in one statement: the notice on its reader’s page, and copies for the other addresses of the company it is about. Each
 * address has the same news once, however many of the company are told it.
 */
export async function tellBeside(
  tx: Tx,
  { letterId, name, organizationId, party, alone }: Told,
  chosen: Chosen,
): Promise<void> {
  const kind = kindOf[name];
  const copied = isOptional(kind) && ofCompany.test(party) && !alone ? organizationId : null;
  // A notice off the page is still kept where the day’s letter has to tell it.
  const noted = chosen.userId !== null && kind !== 'digest' && (chosen.page || chosen.letter === 'digest');
  if (!noted && copied === null) return;
  await tx.$queryRaw`
    with noted as (
      insert into notice (id, letter_id, user_id, scope_id, kind, created_at, read_at, digest)
      select gen_random_uuid(), ${letterId}::uuid, ${chosen.userId}::uuid, ${chosen.scopeId}::uuid, ${kind}, ${now()},
        case when ${chosen.page} then null else ${now()}::timestamptz end, ${chosen.letter === 'digest'} where ${noted}),
    copies as (
      insert into letter (id, name, fact_id, party, address, locale, organization_id, content, created_at, counted_at)
      select gen_random_uuid(), l.name, l.fact_id, l.party, a.email, a.locale, l.organization_id, l.content, l.created_at, l.created_at
      from letter l join notice_address a on a.organization_id = ${copied}::uuid
      where l.id = ${letterId}::uuid and a.proven_at is not null and not ${kind} = any (a.without) and a.email <> l.address
      on conflict do nothing returning id)
    select graphile_worker.add_job('send_letter', json_build_object('letterId', id::text), max_attempts := 25,
      job_key := 'letter ' || id, priority := ${priorityOf(name)}::int)::text from copies`;
}

/** The notices of letters that nobody can switch off, for those of their readers who have an account. */
export async function noteAll(tx: Tx, name: LetterName, letterIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    insert into notice (id, letter_id, user_id, scope_id, kind, created_at)
    select gen_random_uuid(), l.id, u.id, coalesce(m.organization_id, u.id), ${kindOf[name]}, ${now()}
    from letter l join app_user u on u.email = l.address and u.disabled_at is null
      left join membership m on m.user_id = u.id and m.organization_id = l.organization_id
        and m.joined_at is not null and m.disabled_at is null
    where l.id = any (${[...letterIds]}::uuid[])`;
}
