import { hasForbiddenCharacters } from './one-line';
import { withoutInvisible } from './pasted';
import type { Read } from './shape';

export const longestWebsite = 300;

/** Reads a website's address, http or https, the latter added where it is left out; nothing with a sign-in or without a domain. */
export function readWebsite(typed: string): Read {
  const text = bareLink(typed);
  if (hasForbiddenCharacters(text) || /[\s<>]/.test(text)) return refused;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return refused;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !domain.test(url.hostname)) return refused;
  const value = url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href;
  return value.length > longestWebsite ? { code: 'too_long' } : { value };
}

// Without what letters and pages put around an address. Only signs of full width are made plain: a path may hold any others.
function bareLink(typed: string): string {
  const text = withoutInvisible(typed)
    .replace(/[\uff01-\uff5e\u3002]/g, (sign) => sign.normalize('NFKC').replace('。', '.'))
    .replace(/^[\s\p{Z}]+|[\s\p{Z}]+$/gu, '')
    .replace(/^[•·▪‣*-]\s+/, '')
    .replace(/^(?:website|web|url|situs|homepage|site|sitio web|internet) ?: ?(?!\/\/)/i, '')
    .replace(/^[<"'`\p{Ps}\p{Pi}\p{Pf}]+/u, '');
  const end = text.includes('(')
    ? /(?:(?!\))[\s.,;:!?>"'`、。\p{Pe}\p{Pi}\p{Pf}])+$/u
    : /[\s.,;:!?>"'`、。\p{Pe}\p{Pi}\p{Pf}]+$/u;
  return text.replace(end, '');
}

const refused = { code: 'website_malformed' } as const;
const domain = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;
