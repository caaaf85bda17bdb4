import type { ComponentProps, ReactNode } from 'react';
import type { ListAddress, Written } from '@/app/_server/list-address';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { type Row, RowTable } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { DeskOf } from './desk/desk';
import { DeskSheet } from './desk/desk-sheet';
import { type Filter, type FilterWords, ListFilters } from './list-filters';
import { ListPages } from './list-pages';
import { ListToolbar, type SearchProps, type SearchWords, type ViewItem } from './list-toolbar';
import { Page } from './page';

/** Where this page is among those of its list: what readList read of the address, and the cursor of the next page. */
type List<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  query: { search: string };
  later: boolean;
  next: string | null;
};

type Table = {
  caption: string;
  columns: Column[];
  rows: Row[];
  /** Why there is no row, and what to do next. */
  empty: { heading: string; meaning: ReactNode; action?: ReactNode };
  /** What is said instead when something is looked for in vain, unless it is the list's own words. */
  notFound?: Table['empty'];
};

type ListPageProps<Query extends Written> = Pick<
  ComponentProps<typeof Page>,
  'heading' | 'title' | 'caption' | 'lead' | 'back' | 'width' | 'actions'
> & {
  list: List<Query>;
  t: { pages: string; first: string; more: (of: { count: number }) => string };
  views?: readonly ViewItem[];
  /** The words of the search; none for a list in which nothing can be looked for. */
  searched?: SearchWords & { notFound: (what: { search: string }) => string; notFoundAdvice: string };
  /** By what else the list is narrowed, all in one form above it. */
  filters?: { by: readonly Filter[]; t: FilterWords };
  /** Its filters, totals, columns and saved views, where it has them. */
  desk?: DeskOf | undefined;
  /** What differs from a search that keeps the rest of the address. */
  search?: Partial<Pick<SearchProps, 'hidden' | 'all'>>;
  /** The word on the button that takes all of the list away as a file. */
  download?: string;
  /** Above the list: what just happened, what keeps from something, another list beside it. */
  above?: ReactNode;
  /** Right above the rows: what can be done with many of them. */
  chosen?: ReactNode;
  /** Below it and the way to its other pages. */
  children?: ReactNode;
} & ({ table: Table } | { shown: ReactNode; count: number });

/** A page of a long list with all that belongs to it: views, search, its rows or why there is none, and the way to its other pages. */
export function ListPage<Query extends Written>(props: ListPageProps<Query>) {
  const { heading, title, caption, lead, back, width = 'wide', list, t, filters, above, children } = props;
  const { address, written, later, next } = list;
  const count = 'table' in props ? props.table.rows.length : props.count;
  const head = { heading, width, caption, lead, ...(title === undefined ? {} : { title }), ...(back ? { back } : {}) };
  return (
    <Page {...head} actions={actionsOf(props, count)}>
      {above}
      {filters ? <ListFilters address={address} written={written} filters={filters.by} t={filters.t} /> : null}
      {'table' in props && props.desk && props.searched ? (
        <DeskSheet {...{ address, written, count }} desk={props.desk} views={props.views ?? []} t={props.searched}>
          {count > 0 ? props.chosen : null}
          <Rows table={props.table} search={list.query.search} t={props.searched} dense={props.desk.how.dense} />
        </DeskSheet>
      ) : 'table' in props ? (
        <Card flush>
          <Toolbar {...props} />
          {count > 0 ? props.chosen : null}
          <Rows table={props.table} search={list.query.search} {...(props.searched ? { t: props.searched } : {})} />
        </Card>
      ) : (
        props.shown
      )}
      <ListPages
        label={t.pages}
        first={later ? { href: address.href(written), text: t.first } : null}
        next={next ? { href: address.href(written, { after: next }), text: t.more({ count }) } : null}
      />
      {children}
      {'table' in props && props.desk?.keep ? <div className="mt-7 max-w-prose">{props.desk.keep}</div> : null}
    </Page>
  );
}

function actionsOf<Query extends Written>({ list, download, actions }: ListPageProps<Query>, count: number) {
  if (!download || count === 0) return actions;
  return (
    <>
      {actions}
      <ButtonLink href={list.address.href(list.written, { below: '/export' })} tone="plain" file>
        {download}
      </ButtonLink>
    </>
  );
}

function Toolbar<Query extends Written>({ list, views = [], searched, search }: ListPageProps<Query>) {
  if (!searched) return null;
  const { address, written } = list;
  const { search: value = '', ...rest } = written;
  const usual = { action: address.path, hidden: address.words(rest as Query), value, all: address.href(rest as Query) };
  return <ListToolbar label={searched.filters} views={views} search={{ ...usual, ...search, t: searched }} />;
}

type RowsProps = { table: Table; search: string; dense?: boolean; t?: NonNullable<ListPageProps<Written>['searched']> };

function Rows({ table: { caption, columns, rows, empty, notFound }, search, dense, t }: RowsProps) {
  if (rows.length > 0) return <RowTable {...{ caption, columns, rows, dense }} />;
  const inVain: Table['empty'] | undefined = t && { heading: t.notFound({ search }), meaning: t.notFoundAdvice };
  const { heading, meaning, action } = (search ? (notFound ?? inVain) : undefined) ?? empty;
  return (
    <EmptyState heading={heading} action={action}>
      {meaning}
    </EmptyState>
  );
}
