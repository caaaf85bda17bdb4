import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { FoundCompany } from '@/lib/company-directory/company';
import { findAnswer } from '@/lib/company-directory/look-up';
import type { Hit } from '@/lib/company-directory/schema';
import { demand, globalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';
import { readRegistrationId } from '@/lib/region/registration-id';
import { mayFill } from './asked';
import { openOf } from './commands';
import { findUnlocked, notAskedFor } from './locks';

/**
 * Keeps one of the companies found as it was found, for the form to begin with; no answer of the profile changes before that is saved.
 * Refuses `answer_forgotten` after a day, `company_elsewhere` for one in another country than the work account. Gives its id.
 */
export async function takeHit(member: Member, { answer, hit }: Hit): Promise<string> {
  demand(globalAdmin, null, member);
  const kept = await findAnswer(member, answer);
  const company = kept?.companies[hit];
  if (!kept || !company) throw Refusal.because('answer_forgotten', { cure: 'company_look_up' });
  return transaction(async (tx) => {
    const facts = await openOf(tx, member);
    const { id: enrollmentId, organizationId } = facts;
    if (!mayFill(await findUnlocked(tx, facts))) throw new Refusal([notAskedFor()]);
    const { countryIso2: own } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    if (company.countryIso2 !== own)
      throw Refusal.because('company_elsewhere', { with: { country: own, chosen: company.countryIso2 } });
    const { source, at } = kept;
    const number = company.lei ?? company.duns ?? company.registrationId;
    const found = { organizationId, source, number, at, ...answersIn(company) };
    // Pressed twice, or chosen again, it is the same.
    const before = await tx.companyFill.findFirst({ where: found, select: { id: true } });
    if (before) return before.id;
    const fill = await tx.companyFill.create({ data: found });
    const after = { source, number, legalName: fill.legalName };
    await record(tx, member, {
      action: 'profile.fill',
      subject: 'enrollment',
      subjectId: enrollmentId,
      organizationId,
      after,
    });
    return fill.id;
  });
}

/** What was filled in for an organization; null for what is another's or never was. */
export async function findFill(
  { organizationId }: { organizationId: string },
  id: string | null | undefined,
  tx: Tx | typeof db = db,
) {
  return id ? tx.companyFill.findFirst({ where: { id, organizationId } }) : null;
}

export type Fill = NonNullable<Awaited<ReturnType<typeof findFill>>>;

function answersIn(company: FoundCompany) {
  const { name: legalName, addressLine1, addressLine2, city, stateOrProvince, postalCode } = company;
  return { legalName, addressLine1, addressLine2, city, stateOrProvince, postalCode, ...registrationOf(company) };
}

/** The registration ID by the first kind of the country whose form and check it passes; none if it passes none. */
function registrationOf({ countryIso2: country, registrationId: said }: FoundCompany) {
  for (const kind of said ? countryRules(country).registrationIdKinds : []) {
    const id = readRegistrationId(country, kind, said ?? '');
    if (id && numberHolds(country, kind, id)) return { registrationIdKind: kind, registrationId: id };
  }
  return { registrationIdKind: null, registrationId: null };
}
