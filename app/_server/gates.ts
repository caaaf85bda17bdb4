import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Bearer, Member, Operator, Reviewer, Visitor } from '@/lib/actor';
import { provenLately } from '@/lib/identity/reauthenticate';
import { owesSecondStep } from '@/lib/identity/second-step-rule';
import { codeTries, tryCode } from '@/lib/link/code';
import { findLink, findLinkById, type LinkState, type Purpose, stateOf } from '@/lib/link/link';
import type { SignedIn } from '@/lib/organization/queries';
import type { CalendarKeeper } from '@/lib/verification/calendar';
import { needAccountAsked } from './account-asked';
import { forgetChosen, keepChosen } from './chosen';
import { safePath } from './paths';
import { accountInUse, origin, signedIn } from './session';
import { isLinkId, keepShown, shownHere } from './shown-link';

/**
 * Somebody signed in, in whatever audience. Nobody is sent to sign in and comes back, and so is whoever must set up a second step first.
 */
export async function person(): Promise<SignedIn> {
  const signed = await anybodySignedIn();
  if (owesSecondStep(signed)) redirect(`/settings/second-step?next=${encodeURIComponent(await here())}`);
  return signed;
}

/** Somebody signed in, also while they must set up a second step: for the pages on which that is done. */
export async function anybodySignedIn(): Promise<SignedIn> {
  return (await signedIn()) ?? redirect(`/sign-in?next=${encodeURIComponent(await here())}`);
}

/** The same, who they are proven within the last fifteen minutes: for what makes a sign-in safer or less safe. */
export async function provenPerson(): Promise<SignedIn> {
  const signed = await anybodySignedIn();
  if (!provenLately(signed)) redirect(`/reauthenticate?next=${encodeURIComponent(await here())}`);
  return signed;
}

/** The same once the second step is set up where it is owed: for what a second step protects. */
export async function provenSafely(): Promise<SignedIn> {
  await person();
  return provenPerson();
}

/** The reseller's audience: a member of an organization that is, or wants to be, an indirect reseller. A wrong audience is a 404. */
export async function reseller(): Promise<Member> {
  return memberOf(['reseller']);
}

/** A member of any organization: settings and users are the same for all. */
export async function member(): Promise<Member> {
  return memberOf(null);
}

/** A member of any organization, the password given within the last fifteen minutes: for what touches a colleague's sign-in. */
export async function provenMember(): Promise<Member> {
  return proven(await member());
}

/** The same, and what was ticked under a name is found as it was after the proof. `about`: of what it was ticked. */
export function provenMemberWith(name: string, about: (form: FormData) => string) {
  return async (form: FormData): Promise<Member> => {
    const actor = await member();
    await needProof(form, { about: about(form), names: [name], back: samePage });
    return actor;
  };
}

type ProofAsked = { about: string; names: readonly string[]; back: () => Promise<string> };

/** In an action: asks for the proof when it is older than fifteen minutes, and keeps what was chosen in the form until it is given. */
export async function needProof(form: FormData, { about, names, back }: ProofAsked): Promise<void> {
  if (provenLately(await person())) return forgetChosen();
  await keepChosen(about, form, names);
  redirect(`/reauthenticate?next=${encodeURIComponent(await back())}`);
}

/** The page a form stood on, without what its address asked. */
export async function samePage(): Promise<string> {
  const [page = ''] = (safePath(await here()) ?? '/').split('?');
  return page;
}

/** The reseller's audience, the password given within the last fifteen minutes: for signing and granting. */
export async function provenReseller(): Promise<Member> {
  return proven(await reseller());
}

/** The reviewer's audience. */
export async function reviewer(): Promise<Reviewer> {
  const { userId, staff } = await person();
  if (!staff.includes('reviewer') && !staff.includes('review_lead')) notFound();
  return { as: 'reviewer', userId, lead: staff.includes('review_lead'), from: await origin() };
}

/** A review lead alone: for the numbers, and for what reviewers say. */
export async function reviewLead(): Promise<Reviewer> {
  const reads = await reviewer();
  return reads.lead ? reads : notFound();
}

/** The operator's audience: says which organizations are providers. */
export async function operator(): Promise<Operator> {
  const { userId, staff } = await person();
  if (!staff.includes('operator')) notFound();
  return { as: 'operator', userId, from: await origin() };
}

/** Whoever keeps the calendar of the reviewing office: an operator, or a review lead. */
export async function calendarKeeper(): Promise<CalendarKeeper> {
  const { staff } = await person();
  if (staff.includes('operator')) return operator();
  const reads = await reviewer();
  return reads.lead ? reads : notFound();
}

/** The same, who they are proven within the last fifteen minutes: for handing a company over. */
export async function provenCalendarKeeper(): Promise<CalendarKeeper> {
  return proven(await calendarKeeper());
}

/** The provider's audience: a member of an organization that staff have made an indirect provider. A wrong audience is a 404. */
export async function provider(): Promise<Member> {
  return memberOf(['provider']);
}

/** The provider's audience, the password given within the last fifteen minutes. */
export async function provenProvider(): Promise<Member> {
  return proven(await provider());
}

/** Either side of a partnership: those who accept the partner agreement. */
export async function partner(): Promise<Member> {
  return memberOf(['reseller', 'provider']);
}

/** Either side of a partnership, the password given within the last fifteen minutes. */
export async function provenPartner(): Promise<Member> {
  return proven(await partner());
}

/** The customer's audience: a member of an organization that buys. A wrong audience is a 404. */
export async function customer(): Promise<Member> {
  return memberOf(['customer']);
}

/** The customer's audience, the password given within the last fifteen minutes: for letting somebody into the account. */
export async function provenCustomer(): Promise<Member> {
  return proven(await customer());
}

/** Nobody in particular. */
export async function visitor(): Promise<Visitor> {
  return { as: 'visitor', from: await origin() };
}

/**
 * Whoever holds a link for this purpose, with the state it is in: by its token, or by its id in a browser that has shown the token
 * before. Null when no such link ever was. `code`: whether an answer needs the letter's code. Changes nothing.
 */
export async function bearer(purpose: Purpose, held: string) {
  const link = await findHeld(purpose, held);
  if (!link) return null;
  const actor: Bearer = {
    as: 'bearer',
    linkId: link.id,
    subjectId: link.subjectId,
    address: link.address,
    from: await origin(),
  };
  return { actor, state: stateOf(link), link, code: await codeFor(link) };
}

/** Whether the page asks for the letter's code. `spent`: it was guessed wrong too often, and only a new letter helps. */
export type CodeAsked = 'asked' | 'spent' | null;

// Whoever is signed in as the reader, or has shown the code in this browser, has answered for themselves already.
async function codeFor(link: { id: string; address: string; wrongCodes: number }): Promise<CodeAsked> {
  if ((await signedIn())?.email === link.address || (await shownHere(link.id)) === 'code') return null;
  return link.wrongCodes < codeTries ? 'asked' : 'spent';
}

/** In an action: refuses whoever must show the letter's code and does not. This browser is not asked again for a day. */
export async function needCode({ link, code }: NonNullable<Awaited<ReturnType<typeof bearer>>>, form: FormData) {
  if (code === null) return;
  await tryCode(link.id, String(form.get('letterCode') ?? ''));
  await keepShown(link.id, 'code');
}

async function findHeld(purpose: Purpose, held: string) {
  if (!isLinkId(held)) return findLink(purpose, held);
  return (await shownHere(held)) ? findLinkById(purpose, held) : null;
}

/**
 * In an action: whoever holds the link whose token the form carries, and has read its letter: holding it alone changes nothing. A link
 * in another state than the one the form is for leads
 * back to the page the form stood on, which says why.
 */
export function holder(purpose: Purpose, state: LinkState = 'open') {
  return async (form: FormData): Promise<Bearer> => {
    const held = await bearer(purpose, String(form.get('token') ?? ''));
    if (held?.state !== state) redirect(safePath(await here()) ?? '/');
    await needCode(held, form);
    return held.actor;
  };
}

async function memberOf(kinds: readonly OrganizationKind[] | null): Promise<Member> {
  const signed = await person();
  const account = accountInUse(signed);
  needAccountAsked(account?.organizationId, await here());
  if (!account || (kinds && !kinds.includes(account.kind))) notFound();
  return memberIn(signed, account);
}

async function proven<Actor>(actor: Actor): Promise<Actor> {
  if (!provenLately(await person())) redirect(`/reauthenticate?next=${encodeURIComponent(await here())}`);
  return actor;
}

/** Somebody signed in, acting for one of their accounts. */
export async function memberIn(signed: SignedIn, account: SignedIn['accounts'][number]): Promise<Member> {
  const { organizationId, roles, territory } = account;
  const { userId, sessionId } = signed;
  return {
    as: 'member',
    userId,
    organizationId,
    roles,
    sessionId,
    ...(territory ? { territory } : {}),
    from: await origin(),
  };
}

/** The page asked for; in an action, the page the form stood on. */
export async function here(): Promise<string> {
  return (await headers()).get('x-mitra-path') ?? '/';
}
