import type { Origin } from '@/lib/actor';
import { env } from '@/lib/env';

type Headers = { get(name: string): string | null };

/** Where a request comes from, for the audit. A forwarded address counts only behind a proxy the settings trust. */
export function originFrom(headers: Headers): Origin {
  const forwarded = env.TRUSTED_PROXY
    ? headers.get('x-forwarded-for')?.split(',').at(-env.TRUSTED_PROXY)?.trim()
    : null;
  return {
    ip: (forwarded ?? headers.get('x-mitra-peer'))?.slice(0, 64) ?? null,
    userAgent: headers.get('user-agent')?.slice(0, 400) ?? null,
    requestId: headers.get('x-request-id')?.slice(0, 64) ?? null,
  };
}

/**
 * Whether a post comes from our own pages. The browser's own word (Sec-Fetch-Site) counts first, then the Origin against
 * APP_URL; a post with neither is refused. Next's own check accepts a post without Origin and trusts forwarded hosts.
 */
export function isFromOurPages(headers: Headers): boolean {
  // scripts/serve.mjs keeps it apart, so that it is judged here and nowhere else.
  const origin = headers.get('x-mitra-origin') ?? headers.get('origin');
  if (origin !== null && origin !== 'null') return origin === env.APP_URL;
  return headers.get('sec-fetch-site') === 'same-origin';
}
