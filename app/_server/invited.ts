import { notFound, redirect } from 'next/navigation';
import type { Asker, Invited } from '@/lib/invitation/answers';
import { findParkedFor } from '@/lib/invitation/queries';
import type { Purpose } from '@/lib/link/link';
import { withoutToken } from './after-post';
import { bearer, here, member, memberIn, needCode, needProof, person, reseller, samePage } from './gates';
import { safePath } from './paths';
import { accountInUse, origin, signedIn } from './session';

type InvitationPurpose = Extract<Purpose, 'authorize_provider' | 'authorize_partners'>;

/**
 * In an action: somebody signed in who holds the invitation whose link's token the form carries. A link that no longer works leads
 * back to its page, which says why; what stands against the answer itself is the lifecycle's to say.
 */
export function invitedFor(purpose: InvitationPurpose) {
  return async (form: FormData): Promise<Invited> => {
    const actor = await member();
    const held = await bearer(purpose, tokenIn(form));
    if (held?.state !== 'open') return redirect(await asItWas());
    return { ...actor, invitationId: held.actor.subjectId };
  };
}

export const invited = invitedFor('authorize_provider');

/** The same by an invitation parked for the member's own company. Another's is a 404. */
export async function parkedReseller(form: FormData): Promise<Invited> {
  const actor = await reseller();
  const invitationId = String(form.get('invitationId') ?? '');
  if (!(await findParkedFor([actor.organizationId], invitationId, 'partnership'))) notFound();
  return { ...actor, invitationId };
}

/** The same by a customer's invitation parked for the member's own company, which may be about to become a customer's. */
export async function parkedCustomer(form: FormData): Promise<Invited> {
  const actor = await member();
  const invitationId = String(form.get('invitationId') ?? '');
  if (!(await findParkedFor([actor.organizationId], invitationId, 'customer'))) notFound();
  return { ...actor, invitationId };
}

/** Either of them, the password given within the last fifteen minutes: for authorizing. */
export const provenInvited = provenFor(invited, 'authorize_provider');
export const provenParked = provenFor(parkedReseller);

/** In an action: whoever holds a link that was once sent, whatever became of it: signed in, or by the code of its letter. */
export function askerFor(purpose: InvitationPurpose) {
  return async (form: FormData): Promise<Asker> => {
    const held = await bearer(purpose, tokenIn(form));
    if (!held) return redirect(await asItWas());
    const signed = (await signedIn()) && (await person());
    if (!signed) await needCode(held, form);
    const account = signed && accountInUse(signed);
    const by = signed && account ? await memberIn(signed, account) : null;
    return { invitationId: held.actor.subjectId, by, from: await origin() };
  };
}

export const asker = askerFor('authorize_provider');

/** The same for an invitation parked for the member's own company. */
export async function parkedAsker(form: FormData): Promise<Asker> {
  const { invitationId, ...by } = await parkedReseller(form);
  return { invitationId, by, from: by.from };
}

export function provenFor(gate: (form: FormData) => Promise<Invited>, purpose?: InvitationPurpose) {
  return async (form: FormData): Promise<Invited> => {
    const actor = await gate(form);
    const back = () => (purpose ? withoutToken(purpose, tokenIn(form), {}) : samePage());
    await needProof(form, { about: actor.invitationId, names: chosen, back });
    return actor;
  };
}

// What was chosen comes along, what was agreed to does not: whoever comes back reads and ticks once more.
const chosen = ['access', 'length'];

// With what its address asked: why a link no longer works may be said there.
async function asItWas(): Promise<string> {
  return safePath(await here()) ?? '/';
}

function tokenIn(form: FormData): string {
  return String(form.get('token') ?? '');
}
