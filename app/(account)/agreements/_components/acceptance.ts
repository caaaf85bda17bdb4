import { person } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { accountInUse } from '@/app/_server/session';
import type { Words } from '@/app/_server/words';
import type { Reason } from '@/components/ui/reasons';
import type { Member } from '@/lib/actor';
import { reasonsAgainstProvider } from '@/lib/agreement/as-provider';
import { type Delegated, isGlobalAdmin } from '@/lib/conditions';
import { db } from '@/lib/db';
import { reasonsAsDelegate } from '@/lib/delegation/queries';
import { missingToSign } from '@/lib/enrollment/ahead';
import { eventsFor } from '@/lib/enrollment/lifecycle';
import { findMine } from '@/lib/enrollment/queries';
import { findOrganization } from '@/lib/organization/queries';

/** How the reader stands to a version of the agreement in either audience: for which company, and what is missing before it can be accepted. */
export type Acceptance = {
  audience: 'reseller' | 'provider';
  company: string;
  partnerId: string | null;
  /** The version of a reseller's enrollment. */
  seen: number;
  reasons: Reason[];
  /** All is there but the role: somebody else could accept it now. */
  needsAnother: boolean;
  /** The reader would accept it because a Global admin asked them to. */
  delegate: boolean;
};

export async function acceptanceOf(member: Member, words: Words, agreementId?: string): Promise<Acceptance> {
  const account = accountInUse(await person());
  const delegated = agreementId ? await reasonsAsDelegate(db, member, agreementId) : null;
  const reader = { member, delegated, words };
  return account?.kind === 'provider' ? asProvider(reader) : asReseller(reader, account?.name ?? '');
}

type Reader = { member: Member; words: Words } & Delegated;

async function asProvider({ member, delegated, words }: Reader): Promise<Acceptance> {
  const { name, location } = await findOrganization(member);
  const reasons = reasonsAgainstProvider(member, { delegated }).map((reason) => sentence(words, reason));
  const partnerId = location?.partnerId ?? null;
  return {
    audience: 'provider',
    company: name,
    partnerId,
    seen: 0,
    reasons,
    needsAnother: reasons.length > 0,
    delegate: delegated !== null && !isGlobalAdmin(member),
  };
}

async function asReseller({ member, delegated, words }: Reader, name: string): Promise<Acceptance> {
  const mine = await findMine(member);
  const { agreements: t } = words;
  if (!mine || mine.isOver) {
    const reasons = [{ text: t.notEnrolled, cure: { href: '/enrollment', text: t.enroll } }];
    return {
      audience: 'reseller',
      company: name,
      partnerId: null,
      seen: 0,
      reasons,
      needsAnother: false,
      delegate: false,
    };
  }
  const { facts, version: seen } = mine;
  return {
    audience: 'reseller',
    company: facts.company,
    partnerId: facts.partnerId,
    seen,
    reasons: missingToSign(member, { ...facts, delegated }).map((reason) => sentence(words, reason)),
    needsAnother: eventsFor(member, facts.status).includes('sign') && !isGlobalAdmin(member) && !delegated,
    delegate: delegated !== null && !isGlobalAdmin(member),
  };
}
