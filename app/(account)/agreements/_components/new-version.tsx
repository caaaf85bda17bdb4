import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import { openVersion } from '@/app/_server/version-actions';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { OpenVersion } from '@/lib/agreement/open-version';

type NewProps = { open: OpenVersion; words: Words; when: When; children: ReactNode };

/** A newer version than the one the company accepted: from when it is in force, and the way to what it changes. */
export function NewVersion({ open, words, when, children }: NewProps) {
  const { agreements: t } = words;
  const { id, title, version, effectiveFrom, since } = open;
  return (
    <Card heading={<bdi>{title}</bdi>} actions={<StatusTag status={since ? 'need' : 'todo'}>{t.toAccept}</StatusTag>}>
      <SummaryList
        items={[
          { term: t.version, value: version },
          { term: t.inForce, value: when.calendarDate(effectiveFrom) },
        ]}
      />
      <p className="mt-3 mb-5">{since ? t.changes.blocked : t.changes.ifNot}</p>
      <Form
        id="open-version"
        action={openVersion}
        submit={t.newVersion.read}
        hidden={{ agreementId: id }}
        beside={
          <ButtonLink href={`/agreements/${id}`} tone="plain">
            {t.view}
          </ButtonLink>
        }
      />
      {children}
    </Card>
  );
}
