import { limits } from '@/lib/enrollment/needs';
import { env } from '@/lib/env';
import { type LetterName, type Letters, linkOf, type Party } from '@/lib/letter/letters';
import type { Known } from '@/lib/letter/reader';
import { optionalKindOf, unsubscribeToken } from '@/lib/letter/unsubscribe';
import { type Paper, waysOf } from '@/lib/letter/ways';
import { reading } from '@/lib/link/link';
import { isLocale, type Locale, usual } from '@/lib/locale';
import { sayMoment } from '@/lib/reader/day';
import { type Fact, factsOf } from './facts';
import { inert, type Reader, Unsendable } from './inert';
import type { Point, Quotation } from './template';
import { templates } from './templates';
import type { Voice } from './voice';
import { wordsIn } from './words';

/** What is stored of a letter owed, and the zone of its reader. */
export type Owed = {
  name: string;
  locale: string;
  party: string;
  content: unknown;
  zone: string;
  /** By which name the reader is greeted; null where nobody has shown that the name is theirs. */
  readerName?: string | null;
  address?: string;
  createdAt?: Date;
  /** Whose choice it is to have no such letters any more. */
  chooser?: Known['chooser'];
};

/** The single-use link in it. */
export type OpenLink = { token: string; code: string; expiresAt: Date };

/** A letter as data: the paper prints HTML and text from it. All of it is text, with marks round what was typed, but `button.href`. */
export type Composed = {
  locale: Locale;
  subject: string;
  greeting: string;
  heading: string;
  paragraphs: string[];
  points: Point[];
  quote: Quotation | null;
  after: string[];
  facts: Fact[];
  /** The six digits its page asks for, and what they are for. */
  code: { label: string; digits: string; means: string } | null;
  button: { text: string; href: string };
  opens: string;
  no: string | null;
  why: string;
  from: string;
  /** That it can be switched off, and where; `href`: by a link of its reader’s own. */
  choose: { text: string; href: string | null } | null;
  /** Who speaks in it, where it is not the portal; and what the letterhead says beside a provider's name. */
  voice: Voice | null;
  via: string;
};

/** Puts a letter into its reader's language, as data. Refuses with Unsendable: an unknown letter, a missing link, control characters. */
export function write({ name, locale, party, content, zone, ...rest }: Owed, link: OpenLink | null): Composed {
  if (!isLetterName(name)) throw new Unsendable(`There is no letter named ${name}.`);
  if (name in linkOf && !link) throw new Unsendable('The link of the letter is gone.');
  const reader = { locale: isLocale(locale) ? locale : usual, zone, party: party as Party } as const;
  return fill(name, content as Letters[typeof name], { ...rest, ...reader }, link);
}

function fill<Name extends LetterName>(
  name: Name,
  content: Letters[Name],
  { locale, zone, party, ...reader }: ReaderOfLetter,
  link: OpenLink | null,
): Composed {
  const words = wordsIn(locale);
  const template = templates[name];
  const told = inert(content, { locale, zone });
  const about = knownOf(reader, { locale, zone });
  const linkEnds = link ? { linkEnds: sayMoment(link.expiresAt, locale, zone) } : {};
  const said = words.letters[name](told, { ways: waysOf(told, party), limits, ...linkEnds } as Paper<Name>);
  const path =
    typeof template.opens === 'string' ? template.opens : template.opens(told, { party, token: link?.token ?? '' });
  const href = new URL(path, env.APP_URL).href;
  const quote = template.quote?.(told);
  return {
    locale,
    subject: said.subject,
    greeting: about.name ? words.paper.greeting.named({ name: about.name }) : words.paper.greeting.unnamed,
    heading: words.headings[name],
    paragraphs: said.paragraphs,
    points: [...(said.points ?? []).map((line) => ({ lines: [line] })), ...(template.points?.(told, words) ?? [])],
    quote: quote ? { before: said.quoted ?? words.paper.inTheirWords, text: quote } : null,
    after: said.after ?? [],
    facts: factsOf(told, { ...about.facts, ...linkEnds }, template.facts, words),
    code: link && asksForCode(name) ? { ...words.paper.code, digits: link.code } : null,
    button: { text: said.button, href },
    opens: words.paper.opens({ address: href }),
    no: said.no ?? null,
    why: said.why,
    from: words.paper.from({ host: new URL(env.APP_URL).host }),
    choose: chooseOf(name, reader.chooser ?? null, words.paper),
    voice: template.voice?.(told) ?? null,
    via: words.paper.via,
  };
}

// Settings are for people. Another address of a company has a page of its own for this; whoever has neither account nor address chooses nothing.
function chooseOf(name: LetterName, chooser: Known['chooser'], { choose, end }: { choose: string; end: string }) {
  const kind = optionalKindOf(name);
  if (!kind || !chooser) return null;
  if (chooser.as === 'person') return { text: choose, href: null };
  return { text: end, href: new URL(`/unsubscribe/${unsubscribeToken(chooser, kind)}`, env.APP_URL).href };
}

type ReaderOfLetter = Reader & { party: Party } & Pick<Owed, 'readerName' | 'address' | 'createdAt' | 'chooser'>;

function knownOf({ readerName, address, createdAt }: Omit<ReaderOfLetter, keyof Reader | 'party'>, reader: Reader) {
  const { name, to } = inert({ name: readerName ?? undefined, to: address }, reader);
  const writtenAt = createdAt && sayMoment(createdAt, reader.locale, reader.zone);
  return { name, facts: { ...(to ? { reader: to } : {}), ...(writtenAt ? { writtenAt } : {}) } };
}

function asksForCode(name: LetterName): boolean {
  return name in linkOf && !reading.includes(linkOf[name as keyof typeof linkOf]);
}

function isLetterName(name: string): name is LetterName {
  return Object.hasOwn(templates, name);
}
