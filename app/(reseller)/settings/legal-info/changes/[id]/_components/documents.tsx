import { FilesForm } from '@/app/_components/conversation/files-form';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { editable } from '@/lib/company-change/lifecycle';
import type { ShownChange } from '@/lib/company-change/queries';

type DocumentsProps = { found: ShownChange; said: string | undefined; words: Words };

/** What goes with a change to show that it is so: another name needs it, the others may be helped by it. */
export function Documents({ found, said, words }: DocumentsProps) {
  const { documents: t } = words.companyChange;
  const { facts, documents } = found;
  const open = editable.includes(facts.status) && facts.checks.length > 0;
  if (!open && documents.length === 0) return null;
  return (
    <Card heading={t.heading}>
      {open ? <p className="mb-3">{facts.part === 'legal_name' ? t.needed : t.help}</p> : null}
      {documents.length > 0 ? (
        <ul className="mb-3 grid gap-1">
          {documents.map(({ id, fileName, scan }) => (
            <li key={id} className="wrap-anywhere">
              <bdi>{fileName}</bdi> <span className="text-muted text-small">{words.proofs.scans[scan]}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-3 text-muted">{t.none}</p>
      )}
      {open ? <FilesForm to={`/settings/legal-info/changes/${facts.id}/send-files`} said={said} words={words} /> : null}
    </Card>
  );
}
