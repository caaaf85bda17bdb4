import { signOut } from '@/app/_server/auth';
import { isFromOurPages, originFrom } from '@/app/_server/origin';
import { safePath } from '@/app/_server/paths';
import { signedIn } from '@/app/_server/session';
import { leave } from '@/lib/identity/sessions';

/**
 * Ends the session in the database, then has the browser forget its cookie and whatever it kept of the portal's pages. Whoever signs
 * in next goes on to the path in `next`. Pressed twice it is the same. A route, because an action cannot set the header.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request.headers)) return led('/');
  // Whatever was posted, even what is no form, signs out.
  const form = await request.formData().catch(() => null);
  const next = safePath(form?.get('next') ?? null);
  const person = await signedIn();
  if (person) await leave(person, originFrom(request.headers));
  await signOut({ redirect: false });
  const query = new URLSearchParams({ left: 'yes', ...(next ? { next } : {}) });
  return led(`/sign-in?${query}`, { 'clear-site-data': '"cache", "storage"' });
}

/** Nothing ends by an address alone. */
export function GET(): Response {
  return led('/home');
}

function led(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location, ...headers } });
}
