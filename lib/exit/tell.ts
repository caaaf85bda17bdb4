import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { Audience, announceToAll, type Reader } from '@/lib/letter/announce';
import { type ExitNews, momentOf } from '@/lib/letter/letters';
import { tellAdmins } from '@/lib/organization/admins';
import type { Facts } from './needs';

/** Owes every Global admin of the company the news. */
export async function tellAdminsOf(
  tx: Tx,
  by: Actor,
  name: 'exit-noticed' | 'exit-taken-back',
  facts: Facts,
  factId: string,
): Promise<void> {
  const { organizationId } = facts;
  await tellAdmins(tx, name, { factId, organizationId, content: newsOf(facts), by });
}

/** Owes the Global admins of its providers and of its customers the news, each once, in two statements however many they are. */
export async function tellPartners(
  tx: Tx,
  name: 'partner-leaves' | 'partner-stays',
  facts: Facts,
  factId: string,
): Promise<void> {
  const told = new Audience();
  const readers = (await listPartners(tx, facts.organizationId)).filter(({ address }) => told.isNew(address));
  if (readers.length > 0) await announceToAll(tx, name, readers, { factId, content: newsOf(facts) });
}

function newsOf({ company, reason, endsAt }: Facts): ExitNews {
  return { company, endsAt: momentOf(endsAt), message: reason };
}

function listPartners(tx: Tx, resellerId: string): Promise<(Reader & { organizationId: string })[]> {
  return tx.$queryRaw`
    with partner as (
      select 'provider' as party, provider_id as id from partnership where reseller_id = ${resellerId}::uuid and status <> 'ended'
      union
      select 'customer', customer_id from customer_relationship
        where reseller_id = ${resellerId}::uuid and side = 'reseller' and status = 'active'
    )
    select p.party, u.email as address, u.locale, p.id as "organizationId"
    from partner p join membership m on m.organization_id = p.id and 'global_admin' = any (m.roles)
      and m.joined_at is not null and m.disabled_at is null
    join app_user u on u.id = m.user_id and u.disabled_at is null
    order by m.created_at, m.id`;
}
