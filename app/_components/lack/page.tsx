import type { ComponentProps } from 'react';
import { ListPage } from '@/app/_components/list-page';
import { listAddress } from '@/app/_server/list-address';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { RowTable } from '@/components/ui/row-table';

type LackPageProps = {
  path: string;
  back: string;
  list: { query: { search: string; reminded?: 'yes' | undefined }; later: boolean };
  next: string | null;
  columns: readonly string[];
  rows: ComponentProps<typeof RowTable>['rows'];
  of: 'resellers' | 'customers';
  words: Words;
};

/** Those who cannot trade yet: a page of them, with what came of the reader's last press. */
export function LackPage({ path, back, list, next, columns, rows, of, words }: LackPageProps) {
  const { lacks: t } = words;
  const { heading, lead, back: text, empty } = t[of];
  return (
    <ListPage
      heading={heading}
      lead={lead}
      back={{ href: back, text }}
      list={{ ...list, written: {}, address: listAddress(path), next }}
      t={t}
      above={
        list.query.reminded ? (
          <Notice kind="success">
            <p>{t.reminded}</p>
          </Notice>
        ) : null
      }
      table={{ caption: heading, columns: columns.map((label) => ({ label })), rows, empty }}
    />
  );
}
