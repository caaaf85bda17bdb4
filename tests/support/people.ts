import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Role } from '@/generated/prisma/enums';
import type { Bearer, Member, Visitor } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { hashPassword } from '@/lib/identity/password';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { findBrokenInvariants } from './invariants';

export const password = 'seven lanterns over the harbor';

let hash: Promise<string> | undefined;

/** Somebody not signed in, at an address of the documentation's range: another one for each number. */
export function visitorFrom(number = 1): Visitor {
  return { as: 'visitor', from: { ip: `198.51.100.${number}`, userAgent: 'test', requestId: null } };
}

/** One more person of a member's organization, who may act at once and has `password`. */
export async function colleague(
  member: Member,
  roles: Role[],
): Promise<Member & { membershipId: string; email: string }> {
  const email = `${randomUUID()}@colleague.example`;
  const passwordHash = await (hash ??= hashPassword(password));
  const user = await db.user.create({ data: { email, firstName: 'Tari', lastName: 'Hadi', passwordHash } });
  const { organizationId } = member;
  const membership = await db.membership.create({
    data: { userId: user.id, organizationId, roles, joinedAt: new Date() },
  });
  return { ...member, userId: user.id, roles, membershipId: membership.id, email };
}

/** Signs somebody in with `password`, and reads who that is. */
export async function signedIn(email: string): Promise<SignedIn> {
  const person = await findSignedIn(await signInWithPassword(visitorFrom(), { email, password }));
  if (!person) throw new Error(`${email} is not let in.`);
  return person;
}

/** Whoever holds the newest link for a purpose and a row. */
export async function holderOf(purpose: string, subjectId: string): Promise<Bearer> {
  const { id, address } = await db.oneTimeLink.findFirstOrThrow({
    where: { purpose, subjectId },
    orderBy: { createdAt: 'desc' },
  });
  return { as: 'bearer', linkId: id, subjectId, address, from: visitorFrom().from };
}

/** The codes a story was refused with; a story that is told, or fails otherwise, fails the test. */
export async function refusalOf(story: Promise<unknown>): Promise<string[]> {
  const refusal = await story.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(refusal).toBeInstanceOf(Refusal);
  return (refusal as Refusal).reasons.map(({ code }) => code);
}

/**
 * What became of stories told at once: how many were told, and the codes of the refused. Any other fault fails the test, and so does an
 * invariant that the race has broken.
 */
export async function told(stories: Promise<unknown>[]): Promise<{ won: number; refused: string[] }> {
  const ends = await Promise.allSettled(stories);
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  for (const reason of reasons) expect(reason).toBeInstanceOf(Refusal);
  const refused = (reasons as Refusal[]).flatMap((refusal) => refusal.reasons.map(({ code }) => code));
  expect(await findBrokenInvariants(pool)).toEqual([]);
  return { won: ends.length - reasons.length, refused };
}
