import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { findInForce } from '@/lib/agreement/queries';
import { db } from '@/lib/db';
import { ask, take } from '@/lib/delegation/commands';
import { company } from './invitations';
import { holderOf, password } from './people';

/** Who is asked; an address of its own each time. */
export const person = (more: { email?: string; note?: string } = {}) => ({
  ...{ firstName: 'Budi', lastName: 'Santoso', title: 'Managing director', note: undefined },
  email: `${randomUUID()}@person.example`,
  ...more,
});

export async function inForce() {
  const agreement = await findInForce();
  if (!agreement) throw new Error('The template holds no agreement.');
  return { agreementId: agreement.id, pdfSha256: agreement.pdfSha256 };
}

type Asking = { admin?: Member; email?: string; note?: string; agreementId?: string };

/** A company that is qualified, whose Global admin asked somebody to accept the agreement in force, unless another version is named. */
export async function delegated(more: Asking = {}) {
  const { admin = await company('qualified'), agreementId = (await inForce()).agreementId, ...said } = more;
  const named = person(said);
  const { pdfSha256 } = await db.agreement.findUniqueOrThrow({ where: { id: agreementId } });
  await ask(admin, { agreementId, ...named });
  const { id } = await db.delegation.findFirstOrThrow({ where: { email: named.email }, orderBy: { askedAt: 'desc' } });
  return { admin, id, agreementId, pdfSha256, ...named, bearer: () => holderOf('sign_for_company', id) };
}

/** The same, and the person said yes: a member of the company without any role. */
export async function takenOver(more: Asking = {}) {
  const all = await delegated(more);
  await take(await all.bearer(), { password, timeZone: 'Asia/Jakarta' });
  const { takenById } = await db.delegation.findUniqueOrThrow({ where: { id: all.id } });
  return { ...all, delegate: { ...all.admin, userId: takenById ?? '', roles: [] } satisfies Member };
}
