import { type NextRequest, NextResponse } from 'next/server';
import { cookieOptions } from '@/app/_server/cookies';
import { browserCookie, browserLasts, newBrowser } from '@/app/_server/searching';
import { env } from '@/lib/env';
import { withoutTail } from '@/lib/link/tail';
import { withoutAddresses } from '@/lib/list/sealed-search';

const year = 31_536_000;

/**
 * Dresses every page: a fresh nonce and the policy that names it, and the request's own number. It decides nothing: it only leads on to a
 * link what stands behind it by mistake, and an e-mail address that somebody typed into the address bar goes no further: the same page
 * answers at an address without it.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = strangersFile.test(request.nextUrl.pathname) ? nothing : policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', request.headers.get('x-mitra-request') ?? crypto.randomUUID());
  const browser = request.cookies.get(browserCookie())?.value ?? newBrowser();
  const { asked, path } = pathsOf(request, browser);
  headers.set('x-mitra-path', path);
  const isMoved = path !== asked && /^(GET|HEAD)$/.test(request.method);
  const response = isMoved ? NextResponse.redirect(addressOf(path)) : NextResponse.next({ request: { headers } });
  if (isMoved) response.cookies.set(browserCookie(), browser, { ...cookieOptions(), maxAge: browserLasts / 1_000 });
  response.headers.set('content-security-policy', policy);
  // Every answer depends on who asks: a page, a file, a redirect. None is kept by the browser or by anything on the way.
  response.headers.set('cache-control', 'private, no-store');
  if (env.APP_URL.startsWith('https:'))
    response.headers.set('strict-transport-security', `max-age=${year}; includeSubDomains`);
  return response;
}

// What strangers sent, or what was drawn of it, is nobody's page: nothing in it runs, loads or frames anything.
const strangersFile = /^\/(cases\/documents|enrollment\/conversation\/files|conversation\/[^/]+\/files)\//;
const nothing = "sandbox; default-src 'none'; frame-ancestors 'none'";

// What an issuer sends back is its own, and signed.
function pathsOf({ nextUrl: { pathname, search } }: NextRequest, browser: string) {
  const asked = `${pathname}${search}`;
  const meant = `${withoutTail(pathname)}${search}`;
  return { asked, path: pathname.startsWith('/api/') ? asked : withoutAddresses(meant, browser) };
}

// A path that begins with two slashes is no other site.
function addressOf(path: string): URL {
  const address = new URL(env.APP_URL);
  [address.pathname, address.search] = path.split('?') as [string, string];
  return address;
}

function policyWith(nonce: string): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    ['form-action', `'self'`, ...signInElsewhere()].join(' '),
    `frame-ancestors 'none'`,
  ].join('; ');
}

// Without script, the button that leads to an issuer is a form, and the browser asks the policy about where it leads.
function signInElsewhere(): string[] {
  return [
    ...(env.ENTRA_CLIENT_ID ? ['https://login.microsoftonline.com'] : []),
    ...(env.OIDC_ISSUER ? [new URL(env.OIDC_ISSUER).origin] : []),
  ];
}

export const config = { matcher: ['/((?!_next/static/|icon\\.svg$).*)'] };
