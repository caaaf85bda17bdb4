import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import type { Client } from 'pg';
import { sealShown } from '@/app/_server/sealed-shown';
import { aboutForm } from '@/lib/form/answer';
import { bodyOf } from './browserless';
import type { Answered, Audience } from './matrix';
import { origin } from './origin';
import { sessionOf, somebodyAt } from './session';

/** An action called as the portal's own pages call it, `fields` being its form. `page`: the address it is posted to. */
export function post(
  context: APIRequestContext,
  action: { id: string; page: string },
  fields: Record<string, string>,
  headers: Record<string, string> = { origin, 'sec-fetch-site': 'same-origin' },
): Promise<APIResponse> {
  const shown = shownTo.get(context);
  const multipart = bodyOf(action.id, shown ? { ...fields, [aboutForm.shownFor]: shown } : fields);
  return context.post(action.page, {
    headers: { accept: 'text/x-component', 'next-action': action.id, ...headers },
    multipart,
    maxRedirects: 0,
  });
}

const shownTo = new WeakMap<APIRequestContext, string>();

/** A browser of its own, signed in as somebody; as nobody without an address. Its forms say that they were shown for them. */
export async function visit(email?: string): Promise<APIRequestContext> {
  const somebody = email ? await somebodyAt(email) : null;
  const cookies = somebody ? [await sessionOf(somebody)] : [];
  const context = await request.newContext({ baseURL: origin, storageState: { cookies, origins: [] } });
  if (somebody) shownTo.set(context, sealShown({ ...somebody, organization: null, person: '' }));
  return context;
}

/** What an answer amounts to. */
export function answered(status: number, headers: Readonly<Record<string, string>>): Answered | number {
  const { location = '', 'x-action-redirect': led = location } = headers;
  if (led) return led.startsWith('/sign-in?next') || led === '/sign-in' ? 'sign_in' : 'elsewhere';
  if (status === 404) return 'not_found';
  return status === 200 ? 'ok' : status;
}

export const emails: Record<Exclude<Audience, 'nobody' | 'idle'>, string> = {
  neighbor: 'admin@alder.example',
  provider: 'admin@samudra.example',
  customer: 'admin@kopi.example',
  reviewer: 'reviewer@mitra.example',
  lead: 'lead@mitra.example',
  operator: 'operator@mitra.example',
};

/** A person without a role in an organization, with the demo's password. Returns their address. */
export async function addIdlePerson(client: Client, organizationId: string): Promise<string> {
  const email = `${randomUUID()}@idle.example`;
  await client.query(
    `with person as (
       insert into app_user (id, email, first_name, last_name, password_hash)
       select gen_random_uuid(), $1, 'Tari', 'Hadi', password_hash from app_user where email = $2 returning id)
     insert into membership (id, user_id, organization_id, roles, joined_at)
     select gen_random_uuid(), id, $3, '{}', now() from person`,
    [email, emails.neighbor, organizationId],
  );
  return email;
}
