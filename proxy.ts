import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { withoutTail } from '@/lib/link-tail';

const year = 31_536_000;

/**
 * Dresses every page: a fresh nonce and the policy that names it, and the request's own number. It decides nothing, and only leads on
 * to a link what stands behind it by mistake.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = withoutTail(request.nextUrl.pathname);
  if (path !== request.nextUrl.pathname && request.method !== 'POST') return leadTo(path, request.nextUrl.search);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', request.headers.get('x-mitra-request') ?? crypto.randomUUID());
  headers.set('x-mitra-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // Every answer depends on who asks: a page, a file, a redirect. None is kept by the browser or by anything on the way.
  response.headers.set('cache-control', 'private, no-store');
  if (env.APP_URL.startsWith('https:'))
    response.headers.set('strict-transport-security', `max-age=${year}; includeSubDomains`);
  return response;
}

// Only the path is the request's: where the portal stands is not for whoever asks to say.
function leadTo(path: string, search: string): NextResponse {
  const url = new URL(env.APP_URL);
  url.pathname = path;
  url.search = search;
  return NextResponse.redirect(url, { status: 307, headers: { 'cache-control': 'private, no-store' } });
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
