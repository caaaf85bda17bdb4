import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { log } from '@/lib/log';

export const refusedFor = [
  'file_missing',
  'file_of_another_kind',
  'file_unreadable',
  'file_encrypted',
  'file_pages',
  'file_pixels',
  'file_active',
  'file_holds_more',
  'file_too_heavy',
] as const;

export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;

export type MediaType = (typeof mediaTypes)[number];

const verdict = z.union([
  z.object({ type: z.enum(mediaTypes), pages: z.number().int().min(1) }),
  z.object({ refused: z.enum(refusedFor) }),
]);

/** What a file is and how many pages it has, or why it is not taken. */
export type Verdict = z.output<typeof verdict>;

const limits = { processes: 2, seconds: 20, kilobytes: 900_000 };

/**
 * Says by its content alone whether a file is a PDF, PNG or JPEG that can be taken. It is read in a process of its own, two at a time, whose
 * memory and time the operating system limits: what a file does to its reader ends there, as `file_too_heavy`.
 */
export async function judge(file: string): Promise<Verdict> {
  await turn();
  try {
    const said = await ask(file);
    const read = verdict.safeParse(readJson(said));
    if (read.success) return read.data;
    log.warn({ said: said.slice(0, 200) }, 'a document took too much to look through');
    return { refused: 'file_too_heavy' };
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

// What reads a stranger's file may say anything.
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  running += 1;
  if (running > limits.processes) await new Promise<void>((next) => waiting.push(next));
}

// Through a shell, because only it sets limits; the file is told as a word of its own. Nothing of the portal's settings goes along.
function ask(file: string): Promise<string> {
  const program = path.join(process.cwd(), 'scripts/judge-document.mjs');
  const words = ['-c', limited, 'sh', process.execPath, '--max-old-space-size=256', program, file];
  const child = spawn('/bin/sh', words, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
    timeout: limits.seconds * 1_000,
    killSignal: 'SIGKILL',
  });
  return new Promise((answer) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 1_000) said += text;
    });
    child.on('error', () => answer(''));
    child.on('close', (code) => answer(code === 0 ? said : ''));
  });
}

const limited = `ulimit -d ${limits.kilobytes}; ulimit -t ${limits.seconds}; ulimit -f 0; exec "$@"`;
