import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import { mint } from '@/lib/link/link';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { type JoinRequestEvent, lifecycle } from './lifecycle';
import type { Facts } from './needs';

type Asked = Facts & { message?: string | null };

/** Owes each Global admin of the organization asked a letter with a link of their own. */
export async function tellAdminsThere(tx: Tx, by: Actor, facts: Asked, factId: string): Promise<void> {
  const { id, organizationId, organization, userId, expiresAt, message } = facts;
  const asker = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const content = {
    organization,
    asker: fullName(asker),
    email: asker.email,
    answerBy: momentOf(expiresAt),
    ...(message ? { message } : {}),
  };
  for (const admin of await listGlobalAdmins(tx, organizationId)) {
    const { email: address, locale } = admin;
    const reader = await tx.joinRequestReader.create({ data: { joinRequestId: id, userId: admin.id } });
    const lasts = expiresAt.getTime() - now().getTime();
    const linkId = await mint(tx, { purpose: 'answer_join_request', subjectId: reader.id, address, lasts });
    const to = { party: 'admin', address, locale, organizationId } as const;
    await announce(tx, 'join-request-asked', { factId, to, content, linkId, by });
  }
}

/** Owes whoever asked the news, by the address they sign in with. */
export async function tellAsker(
  tx: Tx,
  event: JoinRequestEvent,
  { userId, fromId, knownAs, organization: account }: Facts,
  factId: string,
  message?: string,
): Promise<void> {
  const { asker: name }: { asker?: AskerLetter } = lifecycle[event].tell;
  if (!name) return;
  const { email: address, locale } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const to = { party: 'user', address, locale, organizationId: fromId } as const;
  // By the name it was found under; what its account is called is said to whoever belongs to it alone.
  const content = { organization: knownAs, account, ...(message ? { message } : {}) };
  await announce(tx, name, { factId, to, content });
}

type AskerLetter = 'join-request-accepted' | 'join-request-declined' | 'join-request-expired';
