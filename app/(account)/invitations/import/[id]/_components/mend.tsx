import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { FoundList, ListRow } from '@/lib/invitation-list/queries';
import type { Verdict } from '@/lib/invitation-list/verdicts';
import { apart } from '@/lib/reader/isolate';
import { listHref } from '../../_components/href';
import { fixRow } from '../../actions';

/** One row, to be typed anew. */
export async function Mend({ list, row, from }: { list: FoundList; row: ListRow; from: Verdict }) {
  const words = await loadWords();
  const { labels } = words;
  const { mend: t, list: l } = words.invitationLists;
  const heading = t.heading({ line: row.line });
  const { email, company, country, partnerId, language } = row.cells;
  return (
    <div id="mend" className="mb-6 scroll-mt-4">
      <Card heading={heading}>
        {row.reason ? <p className="mb-5">{sentence(words, row.reason).text}</p> : null}
        <Form
          action={fixRow}
          title={`${heading} · ${apart(list.fileName)}`}
          submit={t.submit}
          hidden={{ importId: list.id, line: `${row.line}`, from }}
          beside={<Link href={listHref(list.id, { verdict: from })}>{t.leave}</Link>}
        >
          <div className="grid items-start gap-x-6 md:grid-cols-2">
            <Field name="email" inputMode="email" label={labels.email} value={email} />
            <Field name="company" label={labels.company} value={company} optional />
            <Field name="country" label={labels.country} value={country} optional />
            {list.pair ? null : <Field name="partnerId" label={labels.partnerId} value={partnerId} optional />}
            <Field name="language" label={labels.language} value={language} optional hint={l.languages} />
          </div>
        </Form>
      </Card>
    </div>
  );
}
