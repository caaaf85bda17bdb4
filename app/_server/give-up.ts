/** How long an issuer may take: one that says nothing is a fault people are told about, too. By itself the asking waits for minutes. */
export const patience = 5_000;

/** Asks as `ask` does, and gives up after so many milliseconds. */
export function giveUpAfter(milliseconds: number, ask: typeof fetch): typeof fetch {
  return (input, init) => ask(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
}
