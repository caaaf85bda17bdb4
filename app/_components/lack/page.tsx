import type { ComponentProps, ReactNode } from 'react';
import { ListPage } from '@/app/_components/list-page';
import { TerritoryLine } from '@/app/_components/marks/territory-line';
import { listAddress } from '@/app/_server/list-address';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { RowTable } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { Member } from '@/lib/actor';
import type { TerritoryAsked } from '@/lib/mark/territory';

type LackPageProps = {
  member: Member;
  path: string;
  back: string;
  list: { query: TerritoryAsked & { search: string; reminded?: 'yes' | undefined }; later: boolean };
  next: string | null;
  columns: readonly Column[];
  rows: ComponentProps<typeof RowTable>['rows'];
  of: 'resellers' | 'customers';
  /** What can be done with many of them. */
  chosen?: ReactNode;
  words: Words;
};

/** Those who cannot trade yet: a page of them, with what came of the reader's last press. */
export function LackPage({ member, path, back, list, next, columns, rows, of, chosen, words }: LackPageProps) {
  const { lacks: t } = words;
  const { heading, lead, back: text, empty } = t[of];
  const { territory, reminded } = list.query;
  const address = listAddress<TerritoryAsked>(path);
  return (
    <ListPage
      heading={heading}
      lead={lead}
      back={{ href: back, text }}
      list={{ ...list, written: { territory }, address, next }}
      t={t}
      chosen={chosen}
      above={
        <>
          {reminded ? (
            <Notice kind="success">
              <p>{t.reminded}</p>
            </Notice>
          ) : null}
          <TerritoryLine member={member} asked={list.query} all={address.href({ territory: 'all' })} own={path} />
        </>
      }
      table={{ caption: heading, columns: [...columns], rows, empty }}
    />
  );
}
