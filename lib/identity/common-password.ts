import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/**
 * True when a password is quickly guessed: one of those found most often in breaches, also with its usual dressing (capitals, digits for
 * letters, a year at an end, twice in a row), a run along the keyboard, a date. Judged by zxcvbn, where four is the best and three is enough.
 */
export function isCommon(password: string): boolean {
  const start = [...password].slice(0, judged).join('');
  return [start, start.replace(/[^\p{L}\p{N}]/gu, '')].some((form) => form !== '' && judge().check(form).score < 3);
}

// Only the beginning is judged: judging takes time with the square of the length, and no ending makes a password weaker.
const judged = 40;

// Read when the first password is chosen: the lists are large.
let made: ZxcvbnFactory | null = null;

function judge(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, wellKnown: ['correcthorsebatterystaple', 'changeme', 'welcome'] },
    graphs: adjacencyGraphs,
  });
  return made;
}
