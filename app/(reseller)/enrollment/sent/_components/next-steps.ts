import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { now } from '@/lib/clock';
import { closesAt } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';
import { passagesOf, reviewDaysOf } from '@/lib/enrollment/review-days';
import { fullName } from '@/lib/field/person-name';
import { findCalendar } from '@/lib/office/queries';

/** What happens after the answers were sent in, in order, each with its day by the office's calendar; null where they are not on their way. */
export async function nextSteps(mine: Mine, words: Words, when: When): Promise<string[] | null> {
  const { enrollmentSent: t } = words;
  const { status, facts } = mine;
  if (status !== 'email_pending' && status !== 'in_review' && status !== 'qualified') return null;
  const address = facts.primaryContact?.email;
  return [
    ...(await steps[status](mine, words, when)),
    status === 'qualified' || !address ? t.newsAdmins : t.news({ address }),
    ...(facts.partnerId ? [] : [t.partnerId]),
    t.agreement,
  ];
}

type Steps = (mine: Mine, words: Words, when: When) => Promise<string[]> | string[];

const steps: Record<'email_pending' | 'in_review' | 'qualified', Steps> = {
  email_pending: async (mine, { enrollmentSent: { email_pending: t } }, when) => {
    const { link, facts, heldBack } = mine;
    const name = facts.primaryContact ? fullName(facts.primaryContact) : facts.company;
    const days = reviewDaysOf(await findCalendar(mine.organization.countryIso2), [
      ...passagesOf(mine.history),
      { to: 'in_review', at: now() },
    ]);
    return [
      link && heldBack.length === 0
        ? t.contact({ name, at: when.recent(link.createdAt), until: when.dateTime(link.expiresAt) })
        : t.held({ name }),
      ...(days ? [t.review({ day: when.weekday(days.dueOn) })] : []),
      t.closes({ day: when.date(closesAt(facts)) }),
    ];
  },
  in_review: async (mine, { enrollmentSent: { in_review: t } }, when) => {
    const days = reviewDaysOf(await findCalendar(mine.organization.countryIso2), passagesOf(mine.history));
    return days && !days.overdue ? [t.review({ day: when.weekday(days.dueOn) })] : [t.late];
  },
  qualified: (mine, { enrollmentSent: { qualified: t } }) => (mine.facts.directPartner ? [t.through] : []),
};
