import type { ListAddress, Written } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { ListPages } from './list-pages';

type MorePagesProps<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  after: string | undefined;
  next: string | null;
  /** How many stand on this page. */
  count: number;
};

/** Below a list that is not a page of its own: back to its beginning, on to what comes after it. */
export async function MorePages<Query extends Written>(props: MorePagesProps<Query>) {
  const { address, written, after, next, count } = props;
  const { pages: t } = (await loadWords()).shell;
  return (
    <ListPages
      label={t.label}
      first={after ? { href: address.href(written), text: t.first } : null}
      next={next ? { href: address.href(written, { after: next }), text: t.more({ count }) } : null}
    />
  );
}
