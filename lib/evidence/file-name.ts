import type { MediaType } from './judge';

const endings: Record<MediaType, { written: string; known: RegExp }> = {
  'application/pdf': { written: '.pdf', known: /\.pdf$/i },
  'image/png': { written: '.png', known: /\.png$/i },
  'image/jpeg': { written: '.jpg', known: /\.jpe?g$/i },
};

const longest = 100;

// Signs that show nothing, end the line, turn it around or mean something to a folder; and marks that pile up over a letter.
const unseen = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0<>:"|?*]+/gu;
const piled = /(\p{M}{3})\p{M}+/gu;

/**
 * What a file is shown as: the name its sender gave it, without folders, without signs that show nothing or turn the line around, and
 * with the ending of what is in it. Never the name of anything on a disk.
 */
export function shownName(name: string, type: MediaType): string {
  const line = (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(unseen, ' ').replace(piled, '$1');
  const { written, known } = endings[type];
  const stem = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(known, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, longest).join('') || 'document'}${written}`;
}
