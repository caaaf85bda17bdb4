import { log, newNumber } from '@/lib/log';

/**
 * From here on everything this process says is a line of the log: what the framework prints, the warnings of Node, and the fault
 * that ends it. And every fault has a number of its own: the framework makes one of what the fault and its stack say, which is the
 * same each time the same thing goes wrong.
 */
export function sayInJson(): void {
  const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const;
  for (const [name, level] of Object.entries(levels))
    Reflect.set(console, name, (...said: unknown[]) => {
      // A fault of a page has its line already; see instrumentation.ts.
      if (!said.some(hasDigest)) log[level]({ said: said.map(inWords).join(' ').slice(0, 2_000) }, 'said aside');
    });
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log.warn({ reason: `${name}: ${message}` }, 'a warning'));
  process.on('uncaughtException', (fault: unknown) => {
    log.fatal({ reason: inWords(fault) }, 'nobody caught this');
    process.exit(1);
  });
  Error.prepareStackTrace = (fault, frames) =>
    [`${fault}`, `    number ${newNumber()}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
}

function hasDigest(value: unknown): boolean {
  return value instanceof Error && 'digest' in value;
}

function inWords(value: unknown): string {
  return value instanceof Error ? (value.stack ?? value.message) : String(value);
}
