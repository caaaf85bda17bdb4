import { lexer, type Token, type Tokens } from 'marked';

/** Some words in one look. `href`: where they lead, always by https. */
export type Span = { text: string; look?: 'strong' | 'emphasis'; href?: string };

/** What stands by itself in an agreement; sections and their clauses are numbered as they come, 1 and 1.1, and what hangs on a clause has its mark. */
export type Part = { kind: 'section' | 'heading' | 'paragraph' | 'clause' | 'point'; number: string; spans: Span[] };

type Kept = { title: string; version: string; text: string };

/** The parts of a text as it is kept; of those kept before texts were Markdown, too: title first, then "1. …" and "1.1 …". */
export function partsOf({ title, version, text }: Kept): Part[] {
  const [first, ...rest] = text.split('\n\n');
  if (first !== `${title}, version ${version}`) return readText(text);
  return readText(rest.map((line) => line.replace(/^\d+\. /, '## ').replace(/^\d+\.\d+ /, '1. ')).join('\n\n'));
}

/** The parts of a Markdown text: headings, paragraphs, numbered clauses, lists, emphasis, links. Whatever else is written stands as it was typed. */
export function readText(markdown: string): Part[] {
  const numbering = { section: 0, clause: 0 };
  return tokensOf(markdown).flatMap((token): Part[] => {
    switch (token.type) {
      case 'heading':
        if (token.depth > 2) return [part('heading', '', token.tokens)];
        numbering.section += 1;
        numbering.clause = 0;
        return [part('section', `${numbering.section}.`, token.tokens)];
      case 'list':
        return (token as Tokens.List).items.flatMap((item) => {
          if (!token.ordered) return itemOf(item, 'point', '•');
          numbering.clause += 1;
          return itemOf(item, 'clause', `${numbering.section || 1}.${numbering.clause}`);
        });
      case 'space':
      case 'hr':
        return [];
      default:
        return [part('paragraph', '', 'tokens' in token ? token.tokens : [token])];
    }
  });
}

/** All of a part as plain text, as it is compared word by word and read aloud. */
export function plainOf({ spans }: Part): string {
  return spans.map(({ text }) => text).join('');
}

/** What keeps a text from being published: HTML, which nobody would see, or a link that leads elsewhere than to a page by https. */
export function faultOf(markdown: string): 'text_html' | 'text_link' | null {
  const all = tokensOf(markdown).flatMap(function within(token): Token[] {
    const { tokens = [], items = [] } = token as { tokens?: Token[]; items?: Token[] };
    return [token, ...[...tokens, ...items].flatMap(within)];
  });
  if (all.some(({ type }) => type === 'html')) return 'text_html';
  return all.some((token) => isLink(token) && !safeHref(token.href)) ? 'text_link' : null;
}

// Without the additions of one vendor: an address that merely stands there is no link.
const tokensOf = (markdown: string) => lexer(markdown, { gfm: false });

const isLink = (token: Token): token is Tokens.Link => token.type === 'link' || token.type === 'image';

function safeHref(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url?.protocol === 'https:' && !url.username && !url.password ? url.href : null;
}

const part = (kind: Part['kind'], number: string, tokens: readonly Token[] = []): Part => ({
  ...{ kind, number },
  spans: joined(tokens.flatMap((token) => spansOf(token))),
});

// A clause is one paragraph; what follows within it is a point of its own, marked where it is a list.
function itemOf(item: Tokens.ListItem, kind: 'clause' | 'point', mark: string): Part[] {
  const parts: Part[] = [];
  for (const token of item.tokens) {
    if (token.type === 'space') continue;
    const first = parts.length === 0;
    if (token.type !== 'list')
      parts.push(part(first ? kind : 'point', first ? mark : '', 'tokens' in token ? token.tokens : [token]));
    else
      for (const [at, below] of (token as Tokens.List).items.entries())
        parts.push(...itemOf(below, 'point', token.ordered ? `(${letters[at] ?? at + 1})` : '•'));
  }
  return parts;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

function spansOf(token: Token, look: Pick<Span, 'look' | 'href'> = {}): Span[] {
  const within = (more: typeof look) =>
    (token as Tokens.Text).tokens?.flatMap((one) => spansOf(one, { ...look, ...more }));
  switch (token.type) {
    case 'strong':
      return within({ look: 'strong' }) ?? [];
    case 'em':
      return within(look.look ? {} : { look: 'emphasis' }) ?? [];
    case 'link': {
      const href = safeHref(token.href);
      return within(href ? { href } : {}) ?? [];
    }
    case 'br':
      return [{ text: ' ', ...look }];
    case 'text':
    case 'escape':
    case 'codespan':
      return within({}) ?? [{ text: token.text.replaceAll(/\s*\n\s*/g, ' '), ...look }];
    default:
      return [{ text: token.raw.trim(), ...look }];
  }
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && last.look === span.look && last.href === span.href) last.text += span.text;
    else all.push({ ...span });
  }
  return all;
}
