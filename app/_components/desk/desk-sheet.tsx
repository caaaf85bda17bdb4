import type { ReactNode } from 'react';
import type { ListAddress, Written } from '@/app/_server/list-address';
import { loadWords, type Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type SearchWords, type ViewItem, Views } from '../list-toolbar';
import type { DeskOf } from './desk';
import { DeskFoot } from './desk-foot';
import { DeskForm } from './desk-form';
import { DeskSaid } from './desk-said';
import { LeftOut } from './left-out';
import { LookedAt } from './looked';
import { isNarrowed, withoutFilters } from './narrowed';

type DeskSheetProps<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  desk: DeskOf;
  views: readonly ViewItem[];
  t: SearchWords;
  /** How many rows this page has. */
  count: number;
  children: ReactNode;
};

/** A list with its filters: views above, then search and filters, what is set in words, the rows, and how they are shown. */
export async function DeskSheet<Query extends Written>({ views, t, count, children, ...list }: DeskSheetProps<Query>) {
  const { deskLists } = await loadWords();
  const { desk } = list;
  return (
    <>
      <LeftOut desk={desk} t={deskLists} />
      <LookedAt searched={desk.searched} t={deskLists} />
      <div className="mb-4 grid gap-2.5">
        <Views label={t.filters} views={views} />
        {desk.views}
      </div>
      <section className="sheet min-w-0">
        <DeskForm {...list} t={t} />
        <DeskSaid {...list} t={deskLists} />
        <div className="border-line border-t">
          {count === 0 && isNarrowed(list) && !list.written.search ? <NoneFits {...list} t={deskLists} /> : children}
        </div>
        <DeskFoot {...list} t={deskLists} />
      </section>
    </>
  );
}

type NoneFitsProps<Query extends Written> = Pick<DeskSheetProps<Query>, 'address' | 'written' | 'desk'> & {
  t: Words['deskLists'];
};

function NoneFits<Query extends Written>({ t, ...list }: NoneFitsProps<Query>) {
  return (
    <EmptyState
      heading={t.noneFits.heading}
      action={
        <ButtonLink href={withoutFilters(list)} tone="plain">
          {t.clear}
        </ButtonLink>
      }
    >
      {t.noneFits.meaning}
    </EmptyState>
  );
}
