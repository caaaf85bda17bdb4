import { goOnAs } from '@/app/_server/auth';
import { isFromOurPages, originFrom } from '@/app/_server/origin';
import { signedIn } from '@/app/_server/session';
import { switchAccount, unlessMovedOn } from '@/lib/identity/sessions';
import { accountShape } from '@/lib/organization/schema';

/** Uses another of the reader's accounts and leads nowhere: the page that asks stays as it stands. Anybody else's is 409. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const asked = accountShape.safeParse(Object.fromEntries(form));
  const person = await signedIn();
  const mine = person?.accounts.some(({ organizationId }) => organizationId === asked.data?.organizationId);
  if (!isFromOurPages(request.headers) || !person || !asked.success || !mine)
    return new Response(null, { status: 409 });
  const from = originFrom(request.headers);
  const sessionId = await switchAccount(person, from, asked.data.organizationId).catch(unlessMovedOn);
  if (!sessionId) return new Response(null, { status: 409 });
  await goOnAs(sessionId);
  return new Response(null, { status: 204 });
}

/** Nothing is used by an address alone. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { location: '/home' } });
}
