import { env } from '@/lib/env';
import { type LetterName, type Letters, linkOf, type Party, type Told } from '@/lib/letter/letters';
import { isLocale, type Locale } from '@/lib/locale';
import { inert, Unsendable } from './inert';
import type { Point, Quotation } from './sheet';
import { sheets } from './sheets';
import { words as everyWord } from './words';

/** What is stored of a letter owed. */
export type Owed = { name: string; locale: string; party: string; content: unknown };

/** The single-use link in it. `zone` is the reader's, for the hour at which the link stops working. */
export type OpenLink = { token: string; code: string; expiresAt: Date; zone: string };

/** A letter as data: the paper prints HTML and text from it. All of it is plain text but `button.href`. */
export type Composed = {
  locale: Locale;
  subject: string;
  heading: string;
  paragraphs: string[];
  points: Point[];
  quote: Quotation | null;
  after: string[];
  /** The six digits its page asks for, and what they are for. */
  code: { label: string; digits: string; means: string } | null;
  button: { text: string; href: string };
  opens: string;
  why: string;
  from: string;
};

/** Puts a letter into its reader's language, as data. Refuses with Unsendable: an unknown letter, a missing link, control characters. */
export function write({ name, locale, party, content }: Owed, link: OpenLink | null): Composed {
  if (!isLetterName(name)) throw new Unsendable(`There is no letter named ${name}.`);
  if (name in linkOf && !link) throw new Unsendable('The link of the letter is gone.');
  const language = isLocale(locale) ? locale : 'en';
  const known = { party: party as Party, ...(link ? { until: hourOf(link, language) } : {}) };
  return fill(name, content as Letters[typeof name], known, language, link);
}

function fill<Name extends LetterName>(
  name: Name,
  content: Letters[Name],
  known: Known,
  locale: Locale,
  link: OpenLink | null,
): Composed {
  const words = everyWord[locale];
  const sheet = sheets[name];
  const safe = inert(content);
  const said = words.letters[name]({ ...safe, ...known } as Told<Name>);
  const href = new URL(
    typeof sheet.opens === 'string'
      ? sheet.opens
      : sheet.opens({ ...safe, party: known.party, token: link?.token ?? '' }),
    env.APP_URL,
  ).href;
  const quote = sheet.quote?.(safe);
  return {
    locale,
    subject: said.subject,
    heading: said.subject,
    paragraphs: said.paragraphs,
    points: [...(said.points ?? []).map((line) => ({ lines: [line] })), ...(sheet.points?.(safe, words) ?? [])],
    quote: quote ? { before: said.quoted ?? words.paper.inTheirWords, text: quote } : null,
    after: said.after ?? [],
    code: link && name in linkOf ? { ...words.paper.code, digits: link.code } : null,
    button: { text: said.button, href },
    opens: words.paper.opens({ address: href }),
    why: said.why,
    from: words.paper.from({ host: new URL(env.APP_URL).host }),
  };
}

type Known = { party: Party; until?: string };

function isLetterName(name: string): name is LetterName {
  return Object.hasOwn(sheets, name);
}

// Day before month and a clock of 24 hours, in either language.
function hourOf({ expiresAt, zone }: OpenLink, locale: Locale): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const hour = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone: zone } as const;
  return expiresAt.toLocaleString(locale === 'en' ? 'en-GB' : locale, { ...day, ...hour });
}
