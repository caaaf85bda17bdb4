import { domainToASCII } from 'node:url';
import { env } from '@/lib/env';
import { plain } from '@/lib/reader/isolate';

/** Who speaks in a letter, where it is not the portal: a provider, by name, or the office that reviews. */
export type Voice = { as: 'provider'; name: string } | { as: 'office' };

const longest = 60;

/**
 * A provider's name as a mail program shows it before an address: in one line, without what could be taken for another address, and cut where
 * it is longer than mail programs show.
 */
export function nameInHeader(name: string): string {
  const line = plain(name)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[@<>"\\,;:()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const signs = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trim()}…`
    : line;
}

/** Whom letters come from, as MAIL_FROM says it. */
export function sender(): { name: string; address: string } {
  const [, name = '', address = env.MAIL_FROM] = /^([^<]*)<([^>]+)>$/.exec(env.MAIL_FROM) ?? [];
  return { name: name.trim().replace(/^"|"$/g, ''), address };
}

/** The domain letters come from. */
export function mailDomain(): string {
  return domainToASCII(sender().address.replace(/^.*@/, '')).toLowerCase();
}
