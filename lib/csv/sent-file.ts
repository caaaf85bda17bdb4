import { z } from 'zod';

/** A file sent with a form: what it is called where it came from, and what is in it. */
export type SentFile = { name: string; bytes: Uint8Array };

/** The files of a posted form by the names of their inputs, the first of each. An input left empty sends an empty one, of any name: none. */
export async function filesIn(form: FormData): Promise<Record<string, SentFile>> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'));
  const files: [string, SentFile][] = [];
  for (const name of names) {
    const file = form.getAll(name).find((value) => typeof value !== 'string' && value.size > 0);
    if (file instanceof Blob) files.push([name, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]);
  }
  return Object.fromEntries(files);
}

/**
 * A file that must be chosen, of `megabytes` at most; its name without the folders it came from, in one line of at most 200
 * characters. Only the server can read it: for a Form, not for a CheckedForm.
 */
export function fileUpTo(megabytes: number) {
  return z
    .custom<SentFile>(isFile, 'file_missing')
    .refine(({ bytes }) => bytes.length <= megabytes * 1_000_000, {
      error: 'file_too_large',
      params: { max: megabytes },
      abort: true,
    })
    .transform(({ name, bytes }): SentFile => ({ name: plainName(name), bytes }));
}

function isFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}

function plainName(name: string): string {
  const line = (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}<>]+/gu, ' ');
  return [...line.trim()].slice(-200).join('') || 'file';
}
