import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { Look } from '@/lib/invitation-list/look';

/** What was found of a file and is worth a second look: columns chosen before, headings in doubt, rows left out above them. */
export async function Seen({ look: { before, columns, headingsSure, table } }: { look: Look }) {
  const [{ listColumns: t, reasons }, when] = await Promise.all([loadWords(), dates()]);
  const { headingLine, above } = table;
  return (
    <>
      {before ? <Notice>{t.before({ file: before.fileName, at: when.dateTime(before.at) })}</Notice> : null}
      {headingsSure ? null : (
        <Notice
          kind="warning"
          heading={headingLine === null ? t.headingsMissing : t.headingsUnsure({ line: headingLine })}
        >
          {headingLine === null ? t.headingsMissingMeaning : t.headingsUnsureMeaning}
        </Notice>
      )}
      {columns.some(({ field }) => field === 'email') ? null : (
        <Notice kind="warning">{reasons.email_column_missing()}</Notice>
      )}
      {above.length > 0 ? <p className="mb-4">{t.above({ rows: above.length })}</p> : null}
    </>
  );
}
