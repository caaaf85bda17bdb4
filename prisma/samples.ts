import { readFileSync } from 'node:fs';
import { governing, translated } from '@/lib/agreement/languages';
import type { AgreementText } from '@/lib/agreement/pdf';
import type { Translation } from '@/lib/agreement/publish';
import type { AgreementKind } from '@/lib/agreement/queries';

export type Sample = AgreementText & { kind: AgreementKind; translation: Translation };

/** Our sample agreements, each with its convenience translation. Source: domain facts 4 and 7.6. A changed word is a new version. */
export const samples: readonly Sample[] = [
  sample('mpa', 'Mitra Partner Agreement', 'Perjanjian Mitra (terjemahan)'),
  sample('mca', 'Mitra Customer Agreement', 'Perjanjian Pelanggan Mitra (terjemahan)'),
];

function sample(kind: AgreementKind, title: string, inOther: string): Sample {
  const read = (language: string) =>
    readFileSync(new URL(`./data/agreements/${kind}.${language}.md`, import.meta.url), 'utf8').trim();
  return {
    ...{ kind, title, version: '2026-11', language: governing, effectiveFrom: '2026-11-01T00:00:00Z' },
    ...{ text: read(governing), isSample: true },
    translation: { language: translated, title: inOther, text: read(translated) },
  };
}
