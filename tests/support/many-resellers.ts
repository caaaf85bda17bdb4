import { randomInt, randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';

/** Resellers of a provider, of every kind: each property drawn by number, so that every pair of properties stands somewhere. Their ids. */
export async function manyResellers({ organizationId, userId }: Member, count: number): Promise<string[]> {
  const digits = randomInt(1_000, 9_000);
  const agreement = await db.agreement.findFirstOrThrow({ where: { kind: 'mpa' }, orderBy: { effectiveFrom: 'desc' } });
  const older = {
    ...agreement,
    id: randomUUID(),
    version: randomUUID().slice(0, 8),
    effectiveFrom: new Date('2001-01-01'),
  };
  await db.agreement.create({ data: { ...older, pdf: Buffer.from(older.pdf) } });
  const ids = Array.from({ length: count }, () => randomUUID());
  const made = `(select id::uuid, n::int from unnest('{${ids}}'::text[]) with ordinality as t (id, n)) made`;
  const texts = [
    `insert into organization (id, name, country_iso2, kind)
      select id, (array['PT Rinjani', 'Élan & Co', 'CV Cahaya', 'zebra', 'Ångström'])[n % 5 + 1] || ' ' || n,
        (array['ID', 'SG', 'FR', 'JP'])[n % 4 + 1], case when n % 29 = 0 then 'customer' else 'reseller' end::organization_kind from ${made}`,
    `insert into enrollment (id, reference, organization_id, status)
      select id, left(replace(id::text, '-', ''), 12), id,
        (array['draft', 'in_review', 'rejected', 'qualified', 'active', 'suspended', 'closed'])[n % 7 + 1]::enrollment_status
      from ${made} where n % 9 <> 0`,
    `insert into company_profile (id, enrollment_id, version, state, country_iso2, state_or_province)
      select id, id, 1, case when n % 11 = 0 then 'draft' else 'submitted' end::profile_state, 'ID', (array['JK', 'Jawa Barat', 'BA'])[n % 3 + 1]
      from ${made} where n % 9 <> 0`,
    `insert into location (partner_id, kind, name, city, country_iso2, partner_account_id, organization_id)
      select '${digits}' || lpad(n::text, 3, '0'), 'location', 'Toko', 'Bandung', 'ID', id, id from ${made} where n % 5 < 3`,
    `insert into signature (id, agreement_id, organization_id, enrollment_id, user_id, first_name, last_name, title, statement, pdf_sha256, partner_id, locale)
      select id, case when n % 4 = 0 then '${older.id}' else '${agreement.id}' end::uuid, id, id, id, 'Ayu', 'Sari', 'Director', 'x', 'x', '', 'en'
      from ${made} where n % 8 < 6`,
    `insert into partnership (id, provider_id, reseller_id, since, moved_at, status, ends_at)
      select id, '${organizationId}', id, timestamptz '2026-01-01' + n % 50 * interval '1 day', timestamptz '2026-05-01' + n % 37 * interval '1 day',
        case when n % 6 = 0 then 'ending' else 'active' end::partnership_status,
        case when n % 6 = 0 then timestamptz '2027-01-01' + n % 7 * interval '1 day' end from ${made}`,
    `insert into admin_access (id, partnership_id, status)
      select id, id, (array['none', 'requested', 'granted', 'removed', 'expired'])[n % 5 + 1]::admin_access_status from ${made}`,
    `insert into mark (keeper_id, about_id, owner_id, own_number, tags)
      select '${organizationId}', id, case when n % 4 = 0 then '${userId}'::uuid end, 'K-' || n,
        array[(array['java', 'مفتاح', 'key account'])[n % 3 + 1]] from ${made} where n % 2 = 0`,
  ];
  await resting(texts);
  return ids;
}

/** Takes them out again: their rows are made by nobody's deed, which the invariants of the database would find. */
export async function forgetResellers(ids: readonly string[]): Promise<void> {
  const these = `('${ids.join("','")}')`;
  await resting([
    `delete from mark where about_id in ${these}`,
    `delete from location where organization_id in ${these}`,
    ...['admin_access', 'partnership', 'signature', 'company_profile', 'enrollment', 'organization'].map(
      (table) => `delete from ${table} where id in ${these}`,
    ),
  ]);
}

// Their triggers and foreign keys rest meanwhile.
export async function resting(texts: readonly string[]): Promise<void> {
  await db.$transaction([
    db.$executeRaw`set local session_replication_role = replica`,
    ...texts.map((text) => db.$executeRawUnsafe(text)),
  ]);
}
