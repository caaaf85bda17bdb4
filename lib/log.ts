import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import pino from 'pino';

/**
 * What is being answered: a request, or a job of the worker's. `fault`: the number of what went wrong in it. `unreadable`: the status that
 * says so, where nobody could have read what was sent.
 */
export type Current = { id: string; fault?: string; unreadable?: 400 | 413 };

// Made by whoever comes first: scripts/serve.mjs, which takes requests in, is not built with the rest.
const kept = globalThis as unknown as { current?: AsyncLocalStorage<Current> };
export const current = (kept.current ??= new AsyncLocalStorage<Current>());

const secrets = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'address',
  'email',
  'html',
  'text',
  'content',
];

const wanted = process.env.LOG_LEVEL ?? '';

/**
 * One JSON line per event, with its time, the request or job it belongs to, and a number that no other line has. Nothing secret or
 * personal: what slips in by one of these names is struck out.
 */
export const log = pino({
  // Not through lib/env: a build that only imports this has no settings yet. A wrong level is refused there.
  level: wanted === 'silent' || wanted in pino.levels.values ? wanted : 'info',
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  mixin: () => ({ requestId: current.getStore()?.id ?? null, number: newNumber() }),
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '…' },
});

/** A number a person can read out. */
export function newNumber(): string {
  return String(randomInt(1e9, 1e10));
}
