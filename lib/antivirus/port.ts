import type { Readable } from 'node:stream';

/** `away`: no answer one can go by, and why; ask again later. */
export type Verdict = { verdict: 'clean' } | { verdict: 'infected'; name: string } | { verdict: 'away'; why: string };

export type Antivirus = (file: Readable) => Promise<Verdict>;
