import type { LetterWay, OrganizationKind } from '@/generated/prisma/enums';
import { db, transaction } from '@/lib/db';
import { keepOffLetters } from '@/lib/letter/choice';
import { type OptionalKind, optionalKinds } from '@/lib/letter/kinds';
import { Refusal } from '@/lib/refusal';
import type { Choices, Ended, Hours } from './schema';

/** Whose choices: a person’s, about the company they act for or, without one, about themselves. */
export type Chooser = { userId: string; organizationId: string | null };

const scopeOf = ({ userId, organizationId }: Chooser) => organizationId ?? userId;

const kindsOf: Record<OrganizationKind | 'staff' | 'none', readonly OptionalKind[]> = {
  reseller: ['enrollment', 'partners', 'customers', 'orders'],
  provider: ['partners', 'customers', 'orders'],
  customer: ['partners', 'customers', 'orders'],
  staff: ['desk'],
  none: ['enrollment'],
};

/** Of which kinds somebody is told anything at all. */
export function kindsFor(kind: OrganizationKind | null, staff: boolean): readonly OptionalKind[] {
  return kindsOf[staff ? 'staff' : (kind ?? 'none')];
}

export type Choice = { page: boolean; letter: LetterWay };

/** How somebody hears of each kind, and when: what was never chosen comes at once, at any hour. */
export async function findSettings(chooser: Chooser) {
  const { userId } = chooser;
  const [rows, hours] = await Promise.all([
    db.noticeChoice.findMany({ where: { userId, scopeId: scopeOf(chooser) } }),
    db.noticeHours.findUnique({ where: { userId } }),
  ]);
  const chosen = new Map<string, Choice>(rows.map(({ kind, page, letter }) => [kind, { page, letter }]));
  const choiceOf = (kind: OptionalKind): Choice => chosen.get(kind) ?? { page: true, letter: 'now' };
  const { quietFrom = null, quietUntil = null, digestHour = 8 } = hours ?? {};
  return { choiceOf, quietFrom, quietUntil, digestHour };
}

export async function saveChoices(chooser: Chooser, fields: Choices): Promise<void> {
  const scopeId = scopeOf(chooser);
  const { userId } = chooser;
  await transaction(async (tx) => {
    for (const kind of optionalKinds) {
      const letter = fields[`letter-${kind}`];
      if (!letter) continue;
      // Whoever wants no letter is told on the page: nobody chooses to be told nowhere.
      const chosen = { page: letter === 'page' || fields[`page-${kind}`] === 'yes', letter };
      if (letter === 'page') await keepOffLetters(tx, userId, { scopeId, kind });
      await tx.noticeChoice.upsert({
        where: { userId_scopeId_kind: { userId, scopeId, kind } },
        create: { userId, scopeId, kind, ...chosen },
        update: chosen,
      });
    }
  });
}

/** Quiet hours have a beginning and an end; both at the same minute, or neither, are none. */
export async function saveHours({ userId }: Chooser, { quietFrom, quietUntil, digestHour }: Hours): Promise<void> {
  if ((quietFrom === null) !== (quietUntil === null))
    throw Refusal.because('required', { field: quietFrom === null ? 'quietFrom' : 'quietUntil' });
  const none = quietFrom === quietUntil;
  const hours = { quietFrom: none ? null : quietFrom, quietUntil: none ? null : quietUntil, digestHour };
  await db.noticeHours.upsert({ where: { userId }, create: { userId, ...hours }, update: hours });
}

export type EndedKind = Ended & { company: string | null };

/**
 * What somebody gets no letters of, and the form of the account in use does not show: about another company of theirs, or about one they do not belong
 * to. `shown`: the kinds on that form.
 */
export function listEnded(chooser: Chooser, shown: readonly OptionalKind[]): Promise<EndedKind[]> {
  const { userId } = chooser;
  return db.$queryRaw`
    select c.scope_id as "scopeId", c.kind, o.name as company
    from notice_choice c
    left join membership m on m.user_id = c.user_id and m.organization_id = c.scope_id and m.joined_at is not null and m.disabled_at is null
    left join organization o on o.id = m.organization_id
    where c.user_id = ${userId}::uuid and c.letter = 'page' and (c.scope_id = c.user_id or o.id is not null)
      and not (c.scope_id = ${scopeOf(chooser)}::uuid and c.kind = any (${[...shown]}))
    order by o.name nulls last, c.kind limit 200`;
}

/** Letters of a kind that somebody ended come to them again. */
export async function haveAgain({ userId }: Pick<Chooser, 'userId'>, { scopeId, kind }: Ended): Promise<void> {
  await db.noticeChoice.deleteMany({ where: { userId, scopeId, kind, letter: 'page' } });
}
