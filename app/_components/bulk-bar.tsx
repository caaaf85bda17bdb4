import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { Link } from '@/components/ui/link';
import type { DeedName } from '@/lib/bulk/schema';
import { BulkScope } from './bulk-scope';

/** The form that the boxes of a list belong to, and the name of the boxes. */
const form = { form: 'bulk', name: 'selected' };

/** The box of one row. `value`: what is chosen by it, where that is not the row's id. */
export function choosing(name: string, t: { select: (of: { name: string }) => string }, value?: string) {
  return { ...form, label: t.select({ name }), ...(value ? { value } : {}) };
}

type BulkBarProps = {
  action: FormAction;
  deeds: readonly DeedName[];
  /** The rows of the page. */
  ids: readonly string[];
  /** What the list is narrowed down to, as its address says it. */
  asked: Readonly<Record<string, string>>;
};

/** What can be done with many rows of a list. Each button leads to a preview: nothing is done yet. */
export async function BulkBar({ action, deeds: [first, ...others], ids, asked }: BulkBarProps) {
  const { bulk } = await loadWords();
  const { bar: t } = bulk;
  if (!first) return null;
  return (
    <section aria-label={t.name} className="top-0 z-10 border-line border-b bg-night px-4 py-3 md:sticky print:hidden">
      <Form
        id={form.form}
        action={action}
        submit={t.deeds[first]}
        press={{ name: 'deed', value: first }}
        tone="onNight"
        size="small"
        hidden={{ ...asked, shown: ids.join(' ') }}
        beside={
          <>
            {others.map((deed) => (
              <Button key={deed} type="submit" name="deed" value={deed} tone="onNight" size="small">
                {t.deeds[deed]}
              </Button>
            ))}
            <BulkScope
              {...form}
              t={{ which: t.which, ticked: t.ticked, page: t.page({ count: ids.length }), found: t.found }}
            />
            <Link href="/bulk" className="inline-flex items-center text-night-ink md:ml-auto pointer-coarse:min-h-11">
              {t.reports}
            </Link>
          </>
        }
      />
    </section>
  );
}
