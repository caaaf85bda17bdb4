import type { Member } from '@/lib/actor';
import type { PostalAddress } from '@/lib/address-check/address';
import { asksForChoice } from '@/lib/address-check/port';
import { validate, validator } from '@/lib/address-check/validate';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { validatorFor } from '@/lib/enrollment/addresses';
import { operatingColumns } from '@/lib/enrollment/operating-address';
import { Refusal } from '@/lib/refusal';
import { addressOf, findCheck } from './address';
import { save, write } from './commands';
import { factsOf, holdOwn } from './facts';
import { move } from './move';
import type { Facts } from './needs';
import { type Answers, answersIn } from './parts';
import type { AddressChoice, OperatingAddress } from './schema';

/** Keeps another registered address beside the one in force, and then has it checked, as in the enrollment. Returns the change's id. */
export async function saveRegistered(member: Member, fields: OperatingAddress): Promise<string> {
  return checked(member, await save(member, 'registered_address', fields));
}

/** The same of where the company works. */
export async function saveOperating(member: Member, fields: OperatingAddress): Promise<string> {
  return checked(member, await save(member, 'operating_address', operatingColumns(fields)));
}

/** Takes a suggestion, or keeps what was entered. Refuses `moved_on` when the address was changed or checked anew since. */
export async function choose(member: Member, { changeId, seen, check: id, choice }: AddressChoice): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdOwn(tx, member, changeId);
    const check = await findCheck(tx, facts);
    if (check?.id !== id) throw Refusal.because('moved_on', { cure: 'reload' });
    const taken = (check.suggestions as PostalAddress[])[Number(choice)];
    if (choice !== 'keep' && !taken) throw Refusal.because('not_a_choice', { field: 'choice' });
    const answers = taken ? answersOf(facts, taken) : facts.answers;
    await move(tx, member, 'save', { ...facts, answers }, { seen, answers, addressCheckId: id });
    const made = taken ? { choice: 'suggested', taken: Number(choice) } : { choice: 'kept', taken: null };
    await write(tx, member, facts, facts.answers, answers);
    await tx.addressCheck.update({ where: { id: check.id }, data: made as { choice: 'kept'; taken: null } });
  });
}

/** Asks outside of any transaction: a service may take its three seconds. Of an address changed meanwhile it says nothing. */
async function checked(member: Member, id: string): Promise<string> {
  const facts = await factsOf(db, id);
  const entered = addressOf(facts);
  const { organizationId } = member;
  const said = entered.addressLine1 ? await validate(entered, await validatorFor(organizationId, validator())) : null;
  if (!said) return id;
  const { status, source, suggestions } = said;
  const choice = asksForChoice(said, entered) ? null : 'kept';
  const row = { organizationId, status, source, entered, suggestions: [...suggestions], choice, at: now() } as const;
  const check = await db.addressCheck.create({ data: row, select: { id: true } });
  const same = { id, status: 'draft', version: facts.version } as const;
  await db.companyChange.updateMany({ where: same, data: { addressCheckId: check.id } });
  return id;
}

function answersOf({ part }: Facts, address: PostalAddress): Answers {
  return answersIn(part, part === 'operating_address' ? operatingColumns(address) : address);
}
