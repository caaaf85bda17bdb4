import { randomBytes } from 'node:crypto';
import { sealShown } from '@/app/_server/sealed-shown';
import { aboutForm } from '@/lib/form/answer';
import { origin } from './origin';
import { sessionOf } from './session';
import type { Somebody } from './world';

export type Sent = Readonly<Record<string, unknown>>;
export type Visitor = Awaited<ReturnType<typeof visitorAs>>;

/** Somebody's browser without a browser, from a network of its own: keeps cookies, follows nothing. Null is not signed in. */
export async function visitorAs(somebody: Somebody | null) {
  const cookies = new Map<string, string>();
  if (somebody) {
    const { name, value } = await sessionOf(somebody);
    cookies.set(name, value);
  }
  const network = randomBytes(4).toString('hex').replace(/.{4}/g, '$&:');
  const own = { 'accept-language': 'en', 'x-forwarded-for': `2001:db8:${network}:1` };

  async function ask(path: string, asking: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { ...own, cookie, ...asking.headers };
    const response = await fetch(origin + path, { ...asking, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  }

  return { ask, shown: somebody && sealShown({ ...somebody, organization: null, person: '' }) };
}

/** An action called as the portal's own pages call it, at `page`, with a form that was shown for whoever sends it. */
export function press(
  { ask, shown }: Visitor,
  { id, page }: { id: string; page: string },
  form: Sent,
  headers: Record<string, string> = { origin, 'sec-fetch-site': 'same-origin' },
): Promise<Response> {
  return ask(page, {
    method: 'POST',
    headers: { accept: 'text/x-component', 'next-action': id, ...headers },
    body: bodyOf(id, shown ? { ...form, [aboutForm.shownFor]: shown } : form),
  });
}

/** A form as the framework's own script sends it to an action. */
export function bodyOf(id: string, form: Sent): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) append(body, `_1_${name}`, one);
  // The framework counts the arguments in the first byte of the id: a page's button takes the last answer and the form.
  body.append('0', id.startsWith('7f') ? '[null,"$K1"]' : '["$K1"]');
  return body;
}

function append(body: FormData, name: string, value: unknown): void {
  if (value === undefined) return;
  if (isFile(value)) body.append(name, new Blob([value.bytes]), value.name);
  else body.append(name, value instanceof Date ? value.toISOString() : String(value));
}

function isFile(value: unknown): value is { name: string; bytes: Uint8Array<ArrayBuffer> } {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}
