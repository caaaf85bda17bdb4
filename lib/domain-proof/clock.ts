import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { eachDue } from '@/lib/worker/each-due';
import { look } from './look';
import { provedWhile } from './needs';
import type { Resolver } from './resolver';

/** So many at a time: where no name server answers, each takes four seconds, and the others wait. */
const some = 50;

/** Looks at the records that are due, of companies not decided about. Returns at how many. */
export async function lookAtDue(resolve?: Resolver): Promise<number> {
  const open = { enrollments: { some: { status: { in: [...provedWhile] } } } };
  const due = (last: string | null) =>
    db.domainProof.findMany({
      where: { dueAt: { lte: now() }, organization: open, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: some,
    });
  return eachDue('look for the record of a domain', due, async ({ id }) => {
    await look(clock, id, resolve);
    return true;
  });
}
