import { cellsOf, columnsOf } from '@/app/_components/lack/cells';
import { LackPage } from '@/app/_components/lack/page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { loadWords } from '@/app/_server/words';
import { customerLackingSince, listCustomersLacking, stepOfCustomer } from '@/lib/lack/customers';
import { listShape } from '@/lib/lack/schema';

/** Customers nothing can be ordered for yet: what each lacks, since when, and one press to remind it. Source: domain facts 7.5 and 7.7. */
export default async function CustomersCannotTradePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const list = await readList(searchParams, listShape);
  const [{ rows, next }, words, when] = await Promise.all([
    listCustomersLacking(member, list.query),
    loadWords(),
    dates(),
  ]);
  const { columns: c } = words.lacks;
  return (
    <LackPage
      path="/customers/cannot-trade"
      back="/customers"
      of="customers"
      columns={columnsOf(words.lacks, [c.company, c.partner])}
      rows={rows.flatMap((row) => {
        const step = stepOfCustomer(row);
        if (!step) return [];
        const about = {
          rowId: row.id,
          aboutId: row.customerId,
          name: row.name,
          step,
          since: customerLackingSince(row, step),
        };
        const href = `/customers/${row.customerId}`;
        return [
          {
            id: row.id,
            name: row.name,
            href,
            cells: [row.other, ...cellsOf({ ...about, reminder: row }, words, when)],
          },
        ];
      })}
      {...{ member, list, next, words }}
    />
  );
}
