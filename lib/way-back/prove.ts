import type { Bearer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { txtName } from '@/lib/domain-proof/domains';
import { type Finding, findingOf, readFinding } from '@/lib/domain-proof/finding';
import { type Resolver, resolveTxt } from '@/lib/domain-proof/resolver';
import { countTry } from '@/lib/throttle';
import { hold } from './facts';
import { move } from './move';

/** Looks for the record now, by the letter's link. Found, the staff are told. What was found stands on the page. Refuses `too_many_tries`. */
export async function look(bearer: Bearer, _fields: object, resolve?: Resolver): Promise<void> {
  await countTry('way_back_look', bearer.subjectId);
  const found = await lookFor(bearer.subjectId, resolve);
  if (found !== 'held') return;
  await transaction(async (tx) => {
    const facts = await hold(tx, bearer.subjectId, bearer);
    if (facts.status === 'asked') await move(tx, bearer, 'prove', facts);
  });
}

/** Looks for the record of a request, outside of any transaction, and keeps what was found. */
export async function lookFor(id: string, resolve: Resolver = resolveTxt): Promise<Finding['found']> {
  const { domain, value } = await db.wayBack.findUniqueOrThrow({ where: { id } });
  const { resolver, ...told } = await resolve(txtName(domain));
  const finding = findingOf({ ...told, resolver }, value);
  await db.wayBack.update({ where: { id }, data: { finding, resolver, lookedAt: now() } });
  return finding.found;
}

/** What the holder of the letter's link is to do, and how far it is. */
export async function findAsked({ subjectId }: Bearer) {
  const { finding, organization, ...row } = await db.wayBack.findUniqueOrThrow({
    where: { id: subjectId },
    include: { organization: { select: { name: true } } },
  });
  return { ...row, finding: readFinding(finding), company: organization.name, record: txtName(row.domain) };
}
