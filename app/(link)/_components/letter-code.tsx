import type { CodeAsked } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { CodeField } from '@/components/ui/code-field';
import { Notice } from '@/components/ui/notice';

/** The code printed in the letter, in every form behind its link; nothing for whoever needs none. */
export async function LetterCode({ code }: { code: CodeAsked }) {
  const { letterCode: w, labels } = await words();
  if (code === null) return null;
  if (code === 'asked') return <CodeField name="letterCode" label={labels.letterCode} hint={w.hint} />;
  return (
    <Notice kind="warning" heading={w.spent.heading}>
      {w.spent.meaning}
    </Notice>
  );
}
