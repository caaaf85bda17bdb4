import type { CodeAsked } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { CodeField } from '@/components/ui/code-field';
import { Notice } from '@/components/ui/notice';

/** The code printed in the letter, in every form behind its link; nothing for whoever needs none. */
export async function LetterCode({ code }: { code: CodeAsked }) {
  const { letterCode: t, labels } = await loadWords();
  if (code === null) return null;
  if (code === 'asked') return <CodeField name="letterCode" label={labels.letterCode} hint={t.hint} />;
  return (
    <Notice kind="warning" heading={t.spent.heading}>
      {t.spent.meaning}
    </Notice>
  );
}
