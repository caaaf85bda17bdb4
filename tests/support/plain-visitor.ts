import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

export type Answered = { status: number; headers: IncomingHttpHeaders; page: string };

/**
 * A browser without script that reaches `port` of this machine and takes that for `address`, such as https://partners.example.com: it
 * keeps cookies, and sends forms as they stand in the page.
 */
export function plainVisitor(port: number, address: string) {
  const { host, origin } = new URL(address);
  const cookies = new Map<string, string>();

  async function ask(method: string, path: string, form?: FormData): Promise<Answered> {
    const body = form && new Response(form);
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const posted = body ? { origin, 'content-type': body.headers.get('content-type') ?? '' } : {};
    const asking = request({ host: '127.0.0.1', port, path, method, headers: { host, cookie, ...posted } });
    asking.end(body && Buffer.from(await body.arrayBuffer()));
    const answer = await new Promise<Answered>((resolve, reject) => {
      asking.once('error', reject).once('response', async (response) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, page: await text(response) });
      });
    });
    for (const line of answer.headers['set-cookie'] ?? []) keep(line);
    return answer;
  }

  function keep(line: string) {
    const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? [];
    cookies.set(name, value);
  }

  /** Opens the page at `path` and sends its form that has all of `fields`. */
  async function send(path: string, fields: Record<string, string>): Promise<Answered> {
    const { page } = await ask('GET', path);
    const forms = page.match(/<form[\s\S]*?<\/form>/g) ?? [];
    const form = forms.find((each) => Object.keys(fields).every((name) => each.includes(`name="${name}"`)));
    if (!form) throw new Error(`There is no such form at ${path}: ${page.slice(0, 2_000)}`);
    const sent = new FormData();
    for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g))
      sent.set(attribute(input, 'name'), attribute(input, 'value'));
    for (const [name, value] of Object.entries(fields)) sent.set(name, value);
    return ask('POST', path, sent);
  }

  return { get: (path: string) => ask('GET', path), send };
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = tag.match(new RegExp(`\\s${name}="([^"]*)"`)) ?? [];
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
