import { Link } from '@/components/ui/link';
import { reasonsAgainstDecision } from '@/lib/verification/decisions';
import type { AnswerRow } from './answer-rows';
import type { Shown } from './shown';

/** Whether this reviewer may ask for something to be put right now. */
export function mayAsk({ actor, found }: Shown): boolean {
  return reasonsAgainstDecision('ask', actor, found.facts, found.desk).length === 0;
}

/** The way from one answer to asking for it, or that a request about it is written already. */
export function AskToFix({ row: { fields, term }, shown }: { row: AnswerRow; shown: Shown }) {
  const [field = 'company'] = fields;
  return (
    <AskAbout about={field} named={term} written={isWritten(shown, ({ field: one }) => one === field)} shown={shown} />
  );
}

type AskAboutProps = { about: string; named: string; written: boolean; shown: Shown };

/** The same for anything that can be asked about. */
export function AskAbout({ about, named, written, shown: { found, words } }: AskAboutProps) {
  const { caseFixes: t } = words;
  if (written) return <Link href="#fixes">{t.written}</Link>;
  return (
    <Link href={`/cases/${found.id}?do=ask&about=${about}#decide`} aria-label={t.askAbout({ named })}>
      {t.ask}
    </Link>
  );
}

export function isWritten({ fixDrafts }: Shown, is: (draft: Shown['fixDrafts'][number]) => boolean): boolean {
  return fixDrafts.some(is);
}
