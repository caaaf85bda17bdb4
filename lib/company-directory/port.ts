import type { Failure } from '@/lib/outside/ask';
import type { FoundCompany, Source } from './company';

/** What one looks for. A name is looked for in one country, that of the work account. */
export type Question =
  | { by: 'duns'; duns: string }
  | { by: 'lei'; lei: string }
  | { by: 'name'; name: string; country: string };

/** At most this many are shown; a name that more companies have is to be written in full. */
export const mostFound = 10;

/** The companies that fit, none if it knows of none; or why it could not say. */
export type Looked = readonly FoundCompany[] | Failure;

/** A place where companies are looked up. Each answers in whatever it says: nothing it throws is awaited. */
export type CompanyDirectory = {
  source: Source;
  /** Whether it can be asked this way at all. */
  answers: (question: Question) => boolean;
  look: (question: Question, until: AbortSignal) => Promise<Looked>;
};

export function isFailure(looked: Looked): looked is Failure {
  return 'failed' in looked;
}
