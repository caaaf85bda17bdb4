import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import type { Alike } from '@/lib/invitation-list/alike';
import type { FoundList } from '@/lib/invitation-list/queries';
import type { Verdict } from '@/lib/invitation-list/verdicts';
import { changeAlike } from '../../actions';

type AlikeProps = { list: FoundList; found: { alike: readonly Alike[]; more: boolean }; from: Verdict };

/** Values that several rows are wrong by, each to be changed in all of them at once. Nothing when no two rows are wrong alike. */
export async function AlikeRows({ list, found: { alike, more }, from }: AlikeProps) {
  const words = await loadWords();
  const { alike: t } = words.listColumns;
  if (alike.length === 0) return null;
  return (
    <div className="mb-6">
      <Card heading={t.heading}>
        <p className="mb-4 text-muted text-small">{t.lead}</p>
        <ul className="grid gap-6">
          {alike.map(({ field, value, rows, reason }, at) => (
            <li key={`${field} ${value}`} className="border-line not-first:border-t not-first:pt-5">
              <h3 className="wrap-anywhere text-base">{t.value({ value, rows })}</h3>
              <p className="mb-3 text-small">{sentence(words, reason).text}</p>
              <Form
                id={`alike-${at + 1}`}
                action={changeAlike}
                submit={t.submit({ rows })}
                label={t.aloud({ value, rows })}
                hidden={{ importId: list.id, field, value, from }}
                beside={
                  <Button type="submit" name="clear" value="yes" tone="plain" aria-label={t.clearAloud({ value })}>
                    {t.clear}
                  </Button>
                }
              >
                <Field name={field} label={words.labels[field]} width="half" />
              </Form>
            </li>
          ))}
        </ul>
        {more ? <p className="mt-4 text-small">{t.more}</p> : null}
      </Card>
    </div>
  );
}
