import pino from 'pino';

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

/** One JSON line per event. Nothing secret or personal: what slips in by one of these names is struck out. */
export const log = pino({
  // Not through lib/env: a build that only imports this has no settings yet. A wrong level is refused there.
  level: wanted === 'silent' || wanted in pino.levels.values ? wanted : 'info',
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '…' },
});
