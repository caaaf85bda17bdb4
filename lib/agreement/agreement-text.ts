import type { AgreementKind } from './queries';

/** One numbered section: its clauses are numbered below it, 1.1, 1.2 … */
export type Section = { heading: string; clauses: readonly string[] };

type Written = {
  kind: AgreementKind;
  version: string;
  language: string;
  title: string;
  /** ISO 8601, UTC. */
  effectiveFrom: string;
  preamble: readonly string[];
  sections: readonly Section[];
};

/** One version of an agreement in one language; `text` is all of it as plain text. */
export type AgreementText = Written & { text: string };

export function withText(written: Written): AgreementText {
  const numbered = written.sections.flatMap(({ heading, clauses }, at) => [
    `${at + 1}. ${heading}`,
    ...clauses.map((clause, below) => `${at + 1}.${below + 1} ${clause}`),
  ]);
  const text = [`${written.title}, version ${written.version}`, ...written.preamble, ...numbered].join('\n\n');
  return { ...written, text };
}
