import type { ProviderService } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { beginningWith } from '@/lib/list/beginning';

/** A provider as the public sees it: authorized, open, in a country that is in a region today. */
export type Published = {
  id: string;
  name: string;
  country: string;
  region: string;
  services: ProviderService[];
  languages: string[];
  about: string | null;
  email: string | null;
  telephone: string | null;
  website: string | null;
};

/** What the directory is asked for; `region` by its id, `name` how it begins, `after` the last provider of the page before. */
export type Wish = {
  region?: string | undefined;
  service?: ProviderService | undefined;
  language?: string | undefined;
  name?: string | undefined;
  after?: string | undefined;
};

export const pageLength = 20;

/** One page of the public directory by name, in one query (keyset, compared as a row). */
export async function listPublished(wish: Wish = {}): Promise<{ rows: Published[]; more: boolean }> {
  const values: unknown[] = [now()];
  const given = (value: unknown, condition: (place: string) => string) =>
    value ? `and ${condition(`$${values.push(value)}`)}` : '';
  const text = `${published}
    ${given(wish.region, (place) => `m.region_id = ${place}`)}
    ${given(wish.service, (place) => `${place}::provider_service = any (p.services)`)}
    ${given(wish.language, (place) => `${place} = any (p.languages)`)}
    ${given(wish.name && beginningWith(wish.name), (place) => `lower(o.name) like ${place}`)}
    ${given(wish.after, (place) => `(lower(o.name) collate "C", o.id) > (select lower(name) collate "C", id from organization where id = ${place}::uuid)`)}
    order by lower(o.name) collate "C", o.id
    limit ${pageLength + 1}`;
  const { rows } = await pool.query<Published>({ text, values });
  return { rows: rows.slice(0, pageLength), more: rows.length > pageLength };
}

/** One provider of the directory; null for one that is suspended, closed or never was. */
export async function findPublished(id: string): Promise<Published | null> {
  const { rows } = await pool.query<Published>({
    name: 'published_provider',
    text: `${published} and p.organization_id = $2::uuid`,
    values: [now(), id],
  });
  return rows[0] ?? null;
}

const published = `
  select o.id, o.name, o.country_iso2 as country, m.region_id as region, p.services::text[] as services, p.languages, p.about,
    p.contact_email as email, p.contact_telephone as telephone, p.website
  from provider p
  join organization o on o.id = p.organization_id
  join market m on m.country_iso2 = o.country_iso2 and m.valid_from <= $1 and (m.valid_to is null or m.valid_to > $1)
  where p.status = 'authorized' and o.closed_at is null`;
