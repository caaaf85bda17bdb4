/**
 * Whether a fault says that PostgreSQL is not there just now: unreachable, silent, restarting, handing over to another or read-only,
 * too busy, or a pooler that says so for it. Nothing is wrong with what was asked, and the same may work in a moment.
 */
export function isAway(fault: unknown): boolean {
  for (let at = fault, depth = 0; at instanceof Error && depth < 5; at = causeOf(at), depth++)
    if (signs.test(`${at.name} ${at.message} ${JSON.stringify(at)}`)) return true;
  return false;
}

// next-auth wraps what it was told once more.
function causeOf({ cause }: Error): unknown {
  return cause instanceof Error ? cause : (cause as { err?: unknown } | undefined)?.err;
}

const signs = new RegExp(
  [
    // PostgreSQL's own codes: connection, shutdown and start, no room, read-only, a statement that took too long.
    '"(code|originalCode)":"(08[0-9A-Z]{3}|57P0[1-4]|53[0-9]{3}|25006|57014)"',
    // The network's.
    String.raw`\b(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b`,
    // The client's.
    'Query read timeout|timeout exceeded when trying to connect|Connection terminated|is not queryable|statement timeout',
    // Prisma's.
    String.raw`\bP(1001|1002|1008|1017|2024)\b|Unable to start a transaction in the given time`,
  ].join('|'),
);
