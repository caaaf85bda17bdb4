import type { Actor } from '@/lib/actor';
import { after, days, hours, minutes, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { txtName } from './domains';
import { factsOf } from './facts';
import { type Finding, findingOf, isTelling } from './finding';
import type { Facts, ProofEvent } from './lifecycle';
import { move } from './move';
import { type Resolver, resolveTxt } from './resolver';

/**
 * Looks for a company's record and keeps what was found, with the name server and the moment. Only an answer moves the proof: silence and
 * faults leave it as it stands. The question is asked outside of any transaction; of two looks the one begun later counts.
 */
export async function look(actor: Actor, proofId: string, resolve: Resolver = resolveTxt): Promise<Finding> {
  const { domain, value } = await db.domainProof.findUniqueOrThrow({ where: { id: proofId } });
  const begun = now();
  const { resolver, ...told } = await resolve(txtName(domain));
  const finding = findingOf({ ...told, resolver }, value);
  await transaction(async (tx) => {
    const facts = await hold(tx, proofId);
    if (facts.lookedAt && facts.lookedAt > begun) return;
    const event = eventOf(facts, finding);
    if (event) await move(tx, actor, event, facts, { resolver });
    const looks = event ? 0 : facts.looks + 1;
    await tx.domainProof.update({
      where: { id: proofId },
      data: {
        lookedAt: begun,
        resolver,
        finding,
        looks,
        dueAt: dueAfter(event ? finding.found === 'held' : facts.status === 'held', looks),
      },
    });
  });
  return finding;
}

async function hold(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from domain_proof where id = ${id}::uuid for update`;
  return factsOf(tx, id);
}

function eventOf({ status }: Facts, finding: Finding): ProofEvent | null {
  if (!isTelling(finding)) return null;
  if (finding.found === 'held') return status === 'held' ? null : 'find';
  return status === 'held' ? 'lose' : null;
}

const waits = [minutes(5), minutes(10), minutes(30), hours(1), hours(3), hours(6)];

/** When the clock looks again: at what holds once a day; else soon at first, for most records appear within the hour, and then less and less often. */
function dueAfter(holds: boolean, looks: number): Date {
  return after(now(), holds ? days(1) : (waits[looks] ?? days(1)));
}
