import type { Member } from '@/lib/actor';
import { addressIn, addressParts, isSameAddress, type PostalAddress } from '@/lib/address-check/address';
import { type AddressValidator, asksForChoice } from '@/lib/address-check/port';
import { byRules } from '@/lib/address-check/rules';
import { validate, validator } from '@/lib/address-check/validate';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { refusalAfterTry } from '@/lib/throttle';
import { openOf } from './commands';
import { changedSince } from './filled';
import { findFill } from './fills';
import { findUnlocked, needOneOf } from './locks';
import { operatingColumns, operatingIn } from './operating-address';
import { change, saveCompany } from './profile';
import type { AddressChoice, Company, OperatingAddress } from './schema';

/** The address in the register, and where the company works if that is another place. */
export type AddressKind = 'registered' | 'operating';

/** Keeps the company's answers, and then has its address checked. Gives the check that asks for a choice; null to go on. */
export async function saveRegistered(member: Member, fields: Company): Promise<string | null> {
  await saveCompany(member, fields);
  const { parts } = await findUnlocked(db, await openOf(db, member));
  return parts.has('registered_address') ? checkAddress(member, 'registered') : null;
}

/** Keeps where the company works, and then has that address checked, too. */
export async function saveOperating(member: Member, fields: OperatingAddress): Promise<string | null> {
  await write(member, fields);
  return checkAddress(member, 'operating');
}

/** The company works where it is registered. */
export async function removeOperating(member: Member): Promise<void> {
  await write(member, {});
}

/**
 * Takes the suggestion, or keeps what was entered; either is recorded. Refuses `moved_on` when the address was changed or checked anew since.
 * Source: domain fact 1.4.
 */
export async function chooseAddress(member: Member, { check: id, choice }: AddressChoice): Promise<AddressKind> {
  const check = await findCheck(member, id);
  if (!check) throw Refusal.because('not_yours');
  const part = check.kind === 'registered' ? 'company' : 'operating_address';
  const suggestion = check.suggestions[Number(choice)];
  if (choice !== 'keep' && !suggestion) throw Refusal.because('not_a_choice', { field: 'choice' });
  await change(member, part, async (tx, draft, unlocked) => {
    needOneOf(unlocked, [check.kind === 'registered' ? 'registered_address' : 'operating_address']);
    const current = check.kind === 'registered' ? draft.addressCheckId : draft.operatingCheckId;
    const before = addressOf(draft, check.kind);
    if (current !== id || !isSameAddress(before, chosenIn(check)))
      throw Refusal.movedOn('enrollment', draft.enrollmentId);
    const made = suggestion ? ({ choice: 'suggested', taken: Number(choice) } as const) : ({ choice: 'kept' } as const);
    await tx.addressCheck.update({ where: { id }, data: { taken: null, ...made } });
    const after = suggestion ?? check.entered;
    await tx.companyProfile.update({
      where: { id: draft.id },
      data: { ...columnsOf(after, check.kind), savedAt: now() },
    });
    return { before: partsOf(before), after: { ...partsOf(after), addressChoice: made.choice } };
  });
  return check.kind;
}

/** A check of an organization's, with which of its addresses it was of; null of any other, or of one that was replaced. */
export async function findCheck({ organizationId }: { organizationId: string }, id: string, tx: Tx | typeof db = db) {
  const row = await tx.addressCheck.findFirst({
    where: { id, organizationId },
    include: { registeredIn: { select: { id: true }, take: 1 }, operatingIn: { select: { id: true }, take: 1 } },
  });
  if (!row || row.registeredIn.length + row.operatingIn.length === 0) return null;
  const kind: AddressKind = row.registeredIn.length > 0 ? 'registered' : 'operating';
  // Written below, of what our own readers gave.
  return { ...row, kind, entered: row.entered as PostalAddress, suggestions: row.suggestions as PostalAddress[] };
}

export type AddressCheck = NonNullable<Awaited<ReturnType<typeof findCheck>>>;

type Draft = Parameters<Parameters<typeof change>[2]>[1];

async function write(member: Member, fields: Partial<OperatingAddress>): Promise<void> {
  await change(member, 'operating_address', async (tx, draft) => {
    const row = operatingColumns(fields);
    await tx.companyProfile.update({ where: { id: draft.id }, data: { ...row, savedAt: now() } });
    return { before: partsOf(operatingIn(draft)), after: partsOf({ ...operatingIn({ ...draft, ...row }) }) };
  });
}

/** Asks outside of any transaction: a service may take its three seconds. */
export async function checkAddress(member: Member, kind: AddressKind, asking = validator()): Promise<string | null> {
  const { id: enrollmentId, organizationId } = await openOf(db, member);
  const draft = await db.companyProfile.findFirst({ where: { enrollmentId }, orderBy: { version: 'desc' } });
  if (draft?.state !== 'draft') return null;
  const address = addressOf(draft, kind);
  const former = kind === 'registered' ? draft.addressCheckId : draft.operatingCheckId;
  if (!address.addressLine1 || (kind === 'registered' && (await isAsFound(member, draft)))) {
    await keep(draft.id, kind, address, null);
    return null;
  }
  const before = former ? await findCheck(member, former) : null;
  if (before?.choice && isSameAddress(address, chosenIn(before))) return null;
  const said = await validate(address, await validatorFor(organizationId, asking));
  const asks = asksForChoice(said, address);
  const { status, source, suggestions } = said;
  const row = { organizationId, status, source, entered: address, suggestions: [...suggestions], at: now() };
  const { id } = await db.addressCheck.create({ data: row, select: { id: true } });
  const kept = await keep(draft.id, kind, address, id);
  return kept && asks ? id : null;
}

/** A service may cost its operator each question: an organization that asks too often is answered by our own rules. */
export async function validatorFor(organizationId: string, asking: AddressValidator): Promise<AddressValidator> {
  if (asking.source === 'rules') return asking;
  return (await refusalAfterTry('check_address', organizationId)) ? byRules : asking;
}

// Of an address that was changed in another tab while a service took its time, the check says nothing.
async function keep(id: string, kind: AddressKind, address: PostalAddress, checkId: string | null): Promise<boolean> {
  const data = kind === 'registered' ? { addressCheckId: checkId } : { operatingCheckId: checkId };
  const where = { id, state: 'draft', ...columnsOf(address, kind) } as const;
  return (await db.companyProfile.updateMany({ where, data })).count > 0;
}

/** The register's own spelling is what a reviewer compares with. */
async function isAsFound(
  member: Member,
  draft: { fillId: string | null } & PostalAddress & Pick<Draft, 'legalName' | 'registrationId'>,
) {
  const fill = await findFill(member, draft.fillId);
  if (!fill) return false;
  const changed: readonly string[] = changedSince(fill, draft);
  return !addressParts.some((part) => changed.includes(part) || (fill[part] === null && draft[part] !== null));
}

function chosenIn({ taken, suggestions, entered }: AddressCheck): PostalAddress {
  return (taken === null ? undefined : suggestions[taken]) ?? entered;
}

function addressOf(draft: Parameters<typeof operatingIn>[0] & PostalAddress, kind: AddressKind): PostalAddress {
  return kind === 'registered' ? addressIn(draft) : operatingIn(draft);
}

function columnsOf(address: PostalAddress, kind: AddressKind) {
  return kind === 'registered' ? partsOf(address) : operatingColumns(address);
}

function partsOf({ countryIso2: _, ...parts }: PostalAddress) {
  return parts;
}
