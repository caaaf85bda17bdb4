import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import type { Client } from 'pg';
import { sealShown } from '@/app/_server/sealed-shown';
import { aboutForm } from '@/lib/form/answer';
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
  const multipart = new FormData();
  const shown = shownTo.get(context);
  if (shown) multipart.append(`_1_${aboutForm.shownFor}`, shown);
  for (const [name, value] of Object.entries(fields)) multipart.append(`_1_${name}`, value);
  // The framework counts the arguments in the first byte of the id: a page's button takes the last answer and the form.
  multipart.append('0', action.id.startsWith('7f') ? '[null,"$K1"]' : '["$K1"]');
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
export function answered(response: APIResponse): Answered | number {
  return answeredBy(response.status(), response.headers());
}

export function answeredBy(status: number, headers: Readonly<Record<string, string>>): Answered | number {
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

/** Everything kept about one organization but its claim, as one text: equal texts, nothing changed. Reviewers of other tests may claim. */
export async function everythingOf(client: Client, organizationId: string): Promise<string> {
  const parts = [
    'select to_jsonb(o) as row from organization o where id = $1',
    'select to_jsonb(m) from membership m where organization_id = $1',
    `select to_jsonb(u) from app_user u join membership m on m.user_id = u.id where m.organization_id = $1`,
    `select to_jsonb(s) from second_step s join membership m on m.user_id = s.user_id where m.organization_id = $1 and s.confirmed_at is not null`,
    'select to_jsonb(l) from location l where organization_id = $1',
    // The day it is due moves with the office's calendar, which another test edits.
    `select to_jsonb(e) - 'due_at' from enrollment e where organization_id = $1`,
    'select to_jsonb(s) from signature s where organization_id = $1',
    'select to_jsonb(p) from partnership p where $1 in (p.provider_id, p.reseller_id)',
    `select to_jsonb(a) from admin_access a join partnership p on p.id = a.partnership_id
     where $1 in (p.provider_id, p.reseller_id)`,
    ...['enrollment_event', 'company_profile', 'check_', 'fix_request', 'rejection_proposal'].map(
      (table) =>
        `select to_jsonb(x) from ${table} x join enrollment e on e.id = x.enrollment_id where e.organization_id = $1`,
    ),
  ];
  const { rows } = await client.query(`select row::text from (${parts.join(' union all ')}) all_of order by 1`, [
    organizationId,
  ]);
  return rows.map(({ row }: { row: string }) => row).join('\n');
}
