import { Card } from '@/components/ui/card';
import { Compared } from '@/components/ui/compared';
import { Table } from '@/components/ui/table';
import { differences } from '@/lib/field/differences';
import { tells } from '@/lib/field/telling';
import { type AnswerRow, answerRows } from './answer-rows';
import { AskToFix, mayAsk } from './ask-to-fix';
import type { Shown } from './shown';

/** What the company typed, what a directory says and what the company said before, answer by answer and sign by sign. */
export function ComparedAnswers(shown: Shown) {
  const { found, evidence, words, when } = shown;
  const { answers: t } = words.staffCase;
  const { fill } = evidence;
  const { earlier, profile } = found;
  const columns = [
    { label: t.what },
    { label: t.typed },
    ...(fill ? [{ label: t.directory }] : []),
    ...(earlier
      ? [{ label: earlier.submittedAt ? t.beforeAt({ at: when.date(earlier.submittedAt) }) : t.before }]
      : []),
    ...(mayAsk(shown) ? [{ label: words.caseFixes.act, unseen: true }] : []),
  ];
  const rows = answerRows(shown);
  const again = rows.some(({ typed, before }) => before !== null && tells(typed, before));
  return (
    <Card heading={t.heading} flush>
      <div className="grid gap-3 px-5 pt-1 pb-3 text-muted md:px-6">
        <p>{fill ? sourceOf(fill, shown) : t.noDirectory}</p>
        {profile?.changedWhy ? (
          <p className="text-ink">{words.companyDirectory.review.why({ why: profile.changedWhy })}</p>
        ) : null}
        {earlier ? <p>{again ? t.again : t.same}</p> : null}
      </div>
      <Table
        caption={t.heading}
        columns={columns}
        rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row, shown) }))}
      />
      {fill || earlier ? (
        <p className="border-line border-t px-5 py-3 text-muted text-small md:px-6">{t.legend}</p>
      ) : null}
    </Card>
  );
}

function sourceOf({ source, number, at }: NonNullable<Shown['evidence']['fill']>, { words, when }: Shown): string {
  const { review: t, sources } = words.companyDirectory;
  const told = { source: sources[source], at: when.dateTime(at) };
  return number ? t.from({ ...told, number }) : t.unnumbered(told);
}

/** Beside a directory the answer is marked by it, else by what it was before. */
function cellsOf(row: AnswerRow, shown: Shown) {
  const { found, evidence, words } = shown;
  const [{ earlier }, { fill }] = [found, evidence];
  const { answers: t } = words.staffCase;
  const { typed, directory, before } = row;
  const beside = directory === null ? null : differences(typed, directory);
  const since = before === null ? null : differences(before, typed);
  const own = beside && typed !== directory ? beside.one : (since?.other ?? [{ text: typed, differs: false }]);
  const side = beside && typed !== directory ? 'there' : 'here';
  return [
    <Term key="term" row={row} words={words} />,
    typed ? <Compared key="typed" pieces={own} side={side} /> : <None key="typed" text={t.none} />,
    ...(fill ? [directoryCell()] : []),
    ...(earlier ? [beforeCell()] : []),
    ...(mayAsk(shown) ? [<AskToFix key="ask" row={row} shown={shown} />] : []),
  ];

  function directoryCell() {
    if (directory === null || !beside) return <None key="directory" text={t.notInIt} />;
    return <Compared key="directory" pieces={beside.other} side="here" />;
  }

  function beforeCell() {
    if (before === typed) return <None key="before" text={t.unchanged} />;
    return before ? (
      <Compared key="before" pieces={since?.one ?? []} side="there" />
    ) : (
      <None key="before" text={t.none} />
    );
  }
}

function Term({ row: { part, term, typed, directory, before }, words }: { row: AnswerRow; words: Shown['words'] }) {
  const { answers: t } = words.staffCase;
  const others = [directory, before].filter((one) => one !== null && one !== typed);
  const decides = others.some((one) => tells(typed, one ?? ''));
  return (
    <span className="grid">
      {term}
      <span className="font-normal text-muted text-tiny">{t[part]}</span>
      {others.length > 0 ? (
        <span className={`font-normal text-tiny ${decides ? 'text-turmeric-ink' : 'text-muted'}`}>
          {decides ? t.differs : t.writtenOtherwise}
        </span>
      ) : null}
    </span>
  );
}

function None({ text }: { text: string }) {
  return <span className="text-muted">{text}</span>;
}
