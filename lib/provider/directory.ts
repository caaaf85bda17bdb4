import sql, { type Sql } from 'sql-template-tag';
import type { ProviderService } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { type Found, keyset, type ListQuery, prepared } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';
import { id, text } from '@/lib/list/sort';

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

/** What the directory is asked for; `region` by its id, `name` how it begins. */
export type Wish = Omit<ListQuery, 'search'> & {
  region?: string | undefined;
  service?: ProviderService | undefined;
  language?: string | undefined;
  name?: string | undefined;
};

const directory = keyset<null, Wish, Published>({
  sort: {
    by: { name: text(sql`lower(o.name) collate "C"`), id: id(sql`o.id`) },
    direction: 'asc',
    find: (last) => sql`select lower(name) collate "C", id from organization where id = ${last}`,
  },
  filters: {
    region: (of) => sql`m.region_id = ${of}`,
    service: (one) => sql`${one}::provider_service = any (p.services)`,
    language: (code) => sql`${code} = any (p.languages)`,
    name: (begin) => nameLike(sql`o.name`, beginningWith(begin)),
  },
  length: 20,
  planned: 'anew',
  statement: ({ where, end }) => sql`${published()} and ${where} ${end}`,
});

/** One page of the public directory by name. */
export function listPublished(wish: Wish = {}): Promise<Found<Published>> {
  return directory.page(null, wish);
}

/** How many of a region there are; of more than a hundred, that there are at least so many. */
export async function countPublished(region: string): Promise<number | { atLeast: number }> {
  const some = sql`${published()} and m.region_id = ${region} limit ${literal(mostCounted + 1)}`;
  const { rows } = await pool.query<{ found: number }>(prepared(sql`select count(*)::int as found from (${some}) one`));
  const found = rows[0]?.found ?? 0;
  return found > mostCounted ? { atLeast: mostCounted } : found;
}

const mostCounted = 100;

/** One provider of the directory; null for one that is suspended, closed or never was. */
export async function findPublished(providerId: string): Promise<Published | null> {
  const { rows } = await pool.query<Published>(prepared(sql`${published()} and p.organization_id = ${providerId}`));
  return rows[0] ?? null;
}

function published(): Sql {
  const at = now();
  return sql`
    select o.id, o.name, o.country_iso2 as country, m.region_id as region, p.services::text[] as services, p.languages, p.about,
      p.contact_email as email, p.contact_telephone as telephone, p.website
    from provider p
    join organization o on o.id = p.organization_id
    join market m on m.country_iso2 = o.country_iso2 and m.valid_from <= ${at} and (m.valid_to is null or m.valid_to > ${at})
    where p.status = 'authorized' and o.closed_at is null`;
}
