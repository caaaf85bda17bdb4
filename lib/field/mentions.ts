/** Somebody who can be named in a note. */
export type Colleague = { id: string; name: string };

/** Whom a note names, and the names in it that nobody has. */
export type Mentions = { named: Colleague[]; unknown: string[] };

// An address such as budi@contoh.example names nobody: before the sign stands a letter.
const sign = /(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu;

/**
 * Whom a note names with @: by the whole name or, where one colleague alone has it, the first part of it, in whatever case. Of two names
 * that fit the longer counts. What follows an @ and is nobody's name is `unknown`: a letter that was meant would reach nobody, unseen.
 */
export function mentionsIn(body: string, colleagues: readonly Colleague[]): Mentions {
  const called = callsOf(colleagues);
  const named = new Map<string, Colleague>();
  const unknown: string[] = [];
  for (const { index } of body.matchAll(sign)) {
    const rest = body.slice(index + 1, index + 300);
    const call = called.find(({ word }) => stands(word, rest));
    if (call) named.set(call.who.id, call.who);
    else unknown.push(/^[\p{L}\p{N}'’-]+/u.exec(rest)?.[0] ?? '');
  }
  return { named: [...named.values()], unknown: [...new Set(unknown)] };
}

type Call = { word: string; who: Colleague };

// The longest first. Of two colleagues with one name neither is called by it.
function callsOf(colleagues: readonly Colleague[]): Call[] {
  const all = colleagues.flatMap((who) =>
    [...new Set([who.name, who.name.split(' ')[0] ?? ''])].filter(Boolean).map((word) => ({ word: plain(word), who })),
  );
  const alone = ({ word }: Call) => all.filter((other) => other.word === word).length === 1;
  return all.filter(alone).toSorted((one, other) => other.word.length - one.word.length);
}

function stands(word: string, rest: string): boolean {
  const read = plain(rest);
  return read.startsWith(word) && !/^[\p{L}\p{N}]/u.test(read.slice(word.length));
}

const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('en');
