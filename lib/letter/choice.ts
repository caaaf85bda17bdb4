import type { Tx } from '@/lib/db';
import { isOptional, type Kind, kindOf } from './kinds';
import type { LetterName } from './letters';

/** How a reader wants one letter. `userId` null: they have no account, and choose nothing. */
export type Chosen = {
  userId: string | null;
  scopeId: string | null;
  page: boolean;
  letter: 'now' | 'digest' | 'page';
};

const unchosen: Chosen = { userId: null, scopeId: null, page: false, letter: 'now' };

type To = { address: string; organizationId?: string | null | undefined };

/** Kinds that cannot be switched off come at once, whatever was chosen. A choice is of the company a letter is about, where its reader belongs to it. */
export async function chosenBy(tx: Tx, name: LetterName, { address, organizationId }: To): Promise<Chosen> {
  const kind = kindOf[name];
  const [found] = await tx.$queryRaw<Chosen[]>`
    with reader as (
      select u.id, coalesce((select m.organization_id from membership m where m.user_id = u.id
        and m.organization_id = ${organizationId ?? null}::uuid and m.joined_at is not null and m.disabled_at is null), u.id) as scope
      from app_user u where u.email = ${address} and u.disabled_at is null)
    select r.id as "userId", r.scope as "scopeId", coalesce(c.page, true) as page, coalesce(c.letter, 'now')::text as letter
    from reader r left join notice_choice c on c.user_id = r.id and c.scope_id = r.scope and c.kind = ${kind}`;
  if (!found) return unchosen;
  return isOptional(kind) ? found : { ...found, page: true, letter: 'now' };
}

/**
 * No more letters of a kind about a company, or without either none of the day: what happens stands on the page alone, and there what waited for the
 * day’s letter, too. To be called before the choice is written.
 */
export async function keepOffLetters(tx: Tx, userId: string, of?: { scopeId: string; kind: Kind }): Promise<void> {
  await tx.$executeRaw`
    update notice n set digest = false, read_at = case when exists (select from notice_choice c
      where c.user_id = n.user_id and c.scope_id = n.scope_id and c.kind = n.kind and not c.page) then null else n.read_at end
    where n.user_id = ${userId}::uuid and n.digest and n.digested_at is null
      and (${of?.scopeId ?? null}::uuid is null or n.scope_id = ${of?.scopeId ?? null}::uuid)
      and (${of?.kind ?? null}::text is null or n.kind = ${of?.kind ?? null})`;
}
