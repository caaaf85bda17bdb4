import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { Changes } from '@/lib/edition/schema';
import { locales } from '@/lib/locale';
import { lookOf } from '../../_components/looks';
import type { Version } from './draft';

/** What is settled of a version: how it stands, from when it is in force, who must accept it, and the fingerprint of its PDF. */
export function Facts({ version, words, when }: { version: Version; words: Words; when: When }) {
  const { agreementVersions: t, labels } = words;
  const { edition, agreement, state, effectiveFrom, mustSign } = version;
  const changes = (edition?.changes ?? null) as Changes | null;
  return (
    <Card heading={t.one.facts} actions={<StatusTag status={lookOf[state]}>{t.states[state]}</StatusTag>}>
      <SummaryList
        items={[
          { term: t.columns.from, value: when.calendarDate(effectiveFrom) },
          { term: t.columns.mustSign, value: t.mustSign[mustSign] },
          ...(agreement
            ? [
                {
                  term: t.one.fingerprint,
                  value: <span className="break-all font-mono text-small">{agreement.pdfSha256}</span>,
                },
              ]
            : []),
          ...(changes
            ? locales.map((language) => ({ term: labels[`changes_${language}`], value: changes[language] }))
            : []),
        ]}
      />
    </Card>
  );
}
