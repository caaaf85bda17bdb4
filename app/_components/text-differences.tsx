import type { Words } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import type { Changed } from '@/lib/edition/differences';

type DifferencesProps = { parts: readonly Changed[]; language: string; t: Words['agreements']['changes'] };

/** What a new version changes, part by part: struck is gone, underlined is new; runs of parts that stay are folded away. */
export function TextDifferences({ parts, language, t }: DifferencesProps) {
  if (parts.every(({ changed }) => !changed)) return <p className="text-muted">{t.same}</p>;
  return (
    <>
      <p className="mb-3 text-muted text-small">{t.marks}</p>
      <article className="sheet px-5 py-4 md:px-8">
        {runsOf(parts).map((run) =>
          run[0]?.changed ? (
            run.map((part) => <ChangedPart key={part.at} part={part} language={language} />)
          ) : (
            <Details key={run[0]?.at} summary={t.unchanged({ count: run.length })}>
              {run.map((part) => (
                <ChangedPart key={part.at} part={part} language={language} />
              ))}
            </Details>
          ),
        )}
      </article>
    </>
  );
}

function ChangedPart({ part: { kind, number, words }, language }: { part: Changed; language: string }) {
  let at = 0;
  const text = words.map(({ text: piece, is }) => {
    at += piece.length;
    if (is === 'gone') return <del key={at}>{piece}</del>;
    return is === 'new' ? <ins key={at}>{piece}</ins> : <span key={at}>{piece}</span>;
  });
  const heading = kind === 'section' || kind === 'heading';
  return (
    <p
      lang={language}
      className={`my-2 grid max-w-prose grid-cols-[2.75rem_minmax(0,1fr)] ${heading ? 'mt-5 font-strong' : ''}`}
    >
      <span className="text-muted tabular-nums">{number}</span> <span>{text}</span>
    </p>
  );
}

function runsOf(parts: readonly Changed[]): Changed[][] {
  const runs: Changed[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0]?.changed === part.changed) last.push(part);
    else runs.push([part]);
  }
  return runs;
}
