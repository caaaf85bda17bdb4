import type { Read } from './field-shape';
import { hasForbiddenCharacters } from './one-line';

export const longestWebsite = 300;

/** Reads a website's address, http or https, the latter added where it is left out; nothing with a sign-in or without a domain. */
export function readWebsite(typed: string): Read {
  const text = typed.trim();
  if (hasForbiddenCharacters(text) || /[\s<>]/.test(text)) return refused;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return refused;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !domain.test(url.hostname)) return refused;
  const value = url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href;
  return value.length > longestWebsite ? { code: 'too_long' } : { value };
}

const refused = { code: 'website_malformed' } as const;
const domain = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;
