import { notFound, redirect } from 'next/navigation';
import type { Asker, Invited } from '@/lib/invitation/answers';
import { findKeeper } from '@/lib/invitation/queries';
import { provenLately } from '@/lib/organization/sign-in';
import { bearer, here, member, memberIn, person, reseller } from './gates';
import { safePath } from './paths';
import { accountInUse, origin, signedIn } from './session';

const purpose = 'authorize_provider';

/**
 * In an action: somebody signed in who holds the invitation whose link's token the form carries. A link that no longer works leads
 * back to its page, which says why; what stands against the answer itself is the lifecycle's to say.
 */
export async function invited(form: FormData): Promise<Invited> {
  const actor = await member();
  const held = await bearer(purpose, tokenIn(form));
  if (held?.state !== 'open') return redirect(await samePage());
  return { ...actor, invitationId: held.actor.subjectId };
}

/** The same by an invitation kept for the member's own company. Another's is a 404. */
export async function keeper(form: FormData): Promise<Invited> {
  const actor = await reseller();
  const invitationId = String(form.get('invitationId') ?? '');
  if (!(await findKeeper([actor.organizationId], invitationId))) notFound();
  return { ...actor, invitationId };
}

/** Either of them, the password given within the last fifteen minutes: for authorizing. */
export const provenInvited = proven(invited);
export const provenKeeper = proven(keeper);

/** In an action: whoever holds a link that was once sent, whatever became of it, signed in or not. */
export async function asker(form: FormData): Promise<Asker> {
  const held = await bearer(purpose, tokenIn(form));
  if (!held) return redirect(await samePage());
  const signed = await signedIn();
  const account = signed && accountInUse(signed);
  const by = signed && account ? await memberIn(signed, account) : null;
  return { invitationId: held.actor.subjectId, by, from: await origin() };
}

/** The same for an invitation kept for the member's own company. */
export async function keepingAsker(form: FormData): Promise<Asker> {
  const { invitationId, ...by } = await keeper(form);
  return { invitationId, by, from: by.from };
}

function proven(gate: (form: FormData) => Promise<Invited>) {
  return async (form: FormData): Promise<Invited> => {
    const actor = await gate(form);
    if (!provenLately(await person())) redirect(`/prove?next=${encodeURIComponent(await backWith(form))}`);
    return actor;
  };
}

// What was chosen comes along, what was agreed to does not: whoever comes back reads and ticks once more.
async function backWith(form: FormData): Promise<string> {
  const chosen = ['access', 'length'].map((name) => [name, String(form.get(name) ?? '')]);
  const sound = chosen.filter(([, value]) => /^\w{1,20}$/.test(value ?? ''));
  const [page = ''] = (await samePage()).split('?');
  return `${page}?${new URLSearchParams([['proven', 'yes'], ...sound])}`;
}

async function samePage(): Promise<string> {
  return safePath(await here()) ?? '/';
}

function tokenIn(form: FormData): string {
  return String(form.get('token') ?? '');
}
