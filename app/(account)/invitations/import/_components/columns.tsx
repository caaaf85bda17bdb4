import { words } from '@/app/_server/words';
import { Sheet } from '@/components/ui/sheet';
import { SummaryList } from '@/components/ui/summary-list';
import { importColumns, importFields } from '@/lib/invitation/import-row';

/** What each column of a list holds, by the headings of the template. */
export async function Columns() {
  const { columns: w } = (await words()).invitationLists;
  const items = importFields.map((field) => ({
    term: importColumns[field][0] ?? field,
    value: (
      <>
        <p>{w.about[field]}</p>
        <p className="text-muted text-small">{w.example({ example: w.examples[field] })}</p>
      </>
    ),
  }));
  return (
    <Sheet heading={w.heading}>
      <SummaryList items={items} />
    </Sheet>
  );
}
