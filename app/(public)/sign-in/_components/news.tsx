import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';

type NewsProps = { [name in 'error' | 'left' | 'joined' | 'reset' | 'taken']?: string };

/** Why one came to this page: what was done just now, or why another way in did not open. */
export async function News({ error, left, joined, reset, taken }: NewsProps) {
  const words = await loadWords();
  const { signIn: t } = words;
  if (error) return <Failed code={error} />;
  if (joined) return <Notice kind="success">{t.joined}</Notice>;
  if (taken) return <Notice kind="success">{words.wayBack.take.taken}</Notice>;
  if (reset) return <Notice kind="success">{t.reset}</Notice>;
  return left ? <Notice kind="success">{t.left}</Notice> : null;
}

// The library names what went wrong; only one of its names is about the person.
async function Failed({ code }: { code: string }) {
  const unknown = code === 'AccessDenied';
  const reason = unknown
    ? ({ code: 'issuer_unknown_person', cure: 'create_account' } as const)
    : ({ code: 'issuer_failed' } as const);
  const { text, cure } = sentence(await loadWords(), reason);
  return (
    <Notice kind="refusal">
      <p>
        {text} {cure ? <Link href={cure.href}>{cure.text}</Link> : null}
      </p>
    </Notice>
  );
}
