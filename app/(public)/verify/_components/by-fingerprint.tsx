import { seek } from '@/app/_server/seek';
import type { Words } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Typed } from '@/lib/signed-copy/fingerprint';

type Props = { typed: Typed; asked: string; open: boolean; t: Words['verifying'] };

/** A fingerprint to type or paste. Looking for it makes nothing; a post all the same, as everything typed is. */
export function ByFingerprint({ typed, asked, open, t }: Props) {
  const wrong = typed && 'length' in typed ? t.typed.length({ count: typed.length }) : undefined;
  return (
    <details open={open} className="text-small">
      <summary className="cursor-pointer text-sea underline pointer-coarse:min-h-11">{t.typed.open}</summary>
      <form action={seek} className="mt-4">
        <input type="hidden" name="list" value="/verify" />
        <Field
          name="sha256"
          label={t.typed.label}
          hint={t.typed.hint}
          value={wrong ? asked : undefined}
          problem={wrong}
          autoComplete="off"
        />
        <Button type="submit" tone="plain">
          {t.typed.submit}
        </Button>
      </form>
      <p className="mt-4 text-muted">{t.typed.how}</p>
      <ul className="mt-2 grid gap-1 text-muted">
        {t.typed.programs.map(({ system, line }) => (
          <li key={system}>
            {system}: <code className="break-all">{line}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
