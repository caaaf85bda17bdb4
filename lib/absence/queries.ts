import { db } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { officeToday, standing } from '@/lib/verification/present';

/** How many absences, and how many reviewers to choose from, a page shows at most. */
export const mostShown = 200;

/** Who reviews and may be away: reviewers and leads, by name. */
export async function listReviewers() {
  const users = await db.user.findMany({
    where: { disabledAt: null, staffRoles: { some: { role: { in: ['reviewer', 'review_lead'] } } } },
    orderBy: [{ firstName: 'asc' }, { lastName: 'asc' }, { id: 'asc' }],
    take: mostShown,
  });
  return users.map((user) => ({ id: user.id, name: fullName(user) }));
}

/** Absences that go on or come, the next to begin first; dates as YYYY-MM-DD. */
export async function listAbsences() {
  const today = new Date(await officeToday(db));
  const rows = await db.reviewerAbsence.findMany({
    where: { ...standing, toOn: { gte: today } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    take: mostShown,
    include: { user: { select: { firstName: true, lastName: true } } },
  });
  const on = (date: Date) => date.toISOString().slice(0, 10);
  return rows.map(({ id, user, fromOn, toOn }) => ({
    ...{ id, name: fullName(user), from: on(fromOn), to: on(toOn) },
    begun: fromOn <= today,
  }));
}
