import sql from 'sql-template-tag';

/** What the reader's organization keeps of a company: who looks after it, its own number for it, its tags. */
export type Marks = { owner: string | null; ownNumber: string | null; tags: string[] };

/** The columns of a mark `k`, which may be none. */
export const marksShown = sql`
  (select rtrim(u.first_name || ' ' || u.last_name) from app_user u where u.id = k.owner_id) as owner,
  k.own_number as "ownNumber", coalesce(k.tags, '{}') as tags`;
