import type { MediaType } from './judge';

const endings: Record<MediaType, { written: string; known: RegExp }> = {
  'application/pdf': { written: '.pdf', known: /\.pdf$/i },
  'image/png': { written: '.png', known: /\.png$/i },
  'image/jpeg': { written: '.jpg', known: /\.jpe?g$/i },
};

const longest = 100;

/**
 * What a file is shown as: the name its sender gave it, without folders, without signs that show nothing or turn the line around, and
 * with the ending of what is in it. Never the name of anything on a disk.
 */
export function shownName(name: string, type: MediaType): string {
  const line = (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]+/gu, ' ');
  const { written, known } = endings[type];
  const stem = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(known, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, longest).join('') || 'document'}${written}`;
}
