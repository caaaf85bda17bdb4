const framework = /node_modules[\\/]next[\\/]dist[\\/]|node:internal[\\/]deps[\\/]undici/;
// The last is what the framework says of a field that was sent without a name.
const cut =
  /^(Failed to parse body as FormData|Multipart: Boundary not found|Unexpected end of form|Malformed |Connection closed|Cannot read properties of undefined \(reading 'startsWith'\)$)/;

// Of what a page's own script sends along about where it stands; whoever asks for no page meets it as a fault.
const lost = 'The router state header was sent but could not be parsed.';

/**
 * The status for a fault the framework met while it took a post or a page's own question apart, before anything of ours was asked: the
 * sender's, and nothing was done. Null for every other fault.
 */
export function unreadable({ name, message, stack = '' }: Error, method: string): 400 | 413 | null {
  if (message === lost) return 400;
  if (method !== 'POST') return null;
  const [thrown = ''] = stack.split('\n').filter((line) => /^ {4}at (?!JSON\.parse)/.test(line));
  if (!framework.test(thrown)) return null;
  if (/^Body exceeded .* limit/.test(message)) return 413;
  return cut.test(message) || (name === 'SyntaxError' && / JSON\b/.test(message)) ? 400 : null;
}
