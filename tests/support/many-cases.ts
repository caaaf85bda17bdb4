import { db } from '@/lib/db';

/** Companies with a Global admin each, whose cases came in at once and are due in so many days: as many as a page never shows. Their ids. */
export async function manyCases(count: number, dueInDays: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with made as (select gen_random_uuid() as id from generate_series(1, ${count}::int)),
      people as (insert into app_user (id, email, first_name, last_name)
        select id, id || '@many.example', 'Ayu', 'Sari' from made returning id),
      companies as (insert into organization (id, name, country_iso2)
        select id, 'PT Banyak ' || id, 'ID' from made returning id),
      admins as (insert into membership (id, user_id, organization_id, roles, joined_at)
        select id, id, id, '{global_admin}', now() from people returning id)
    insert into enrollment (id, reference, organization_id, status, sent_at, due_at)
      select id, left(replace(id::text, '-', ''), 12), id, 'in_review', now(), now() + ${dueInDays}::int * interval '1 day'
      from companies returning id`;
  return rows.map(({ id }) => id);
}

/** Takes them out of every list again: nobody sent them in, which the invariants of the database would find. */
export async function forget(ids: readonly string[]): Promise<void> {
  await db.claim.deleteMany({ where: { enrollmentId: { in: [...ids] } } });
  await db.enrollment.updateMany({ where: { id: { in: [...ids] } }, data: { sentAt: null } });
}
