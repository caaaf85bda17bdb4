import type { Shown } from '@/app/_components/partnership/shown';
import { Notice } from '@/components/ui/notice';
import { Quote } from '@/components/ui/timeline';
import { isAsked } from '@/lib/admin-access/lifecycle';
import type { Happening } from '@/lib/partnership/past';

/** That the provider asks for access, in its own words; the buttons stand with the right it asks for. */
export function Asking({ past, found, words }: Shown & { past: readonly Happening[] }) {
  const { facts, access } = found;
  if (!isAsked(access)) return null;
  const { asked: t } = words.partnership;
  const note = past.find((one) => one.about === 'access')?.note;
  return (
    <Notice kind="info" heading={t.heading[access.scope](facts)}>
      {note ? (
        <div className="my-1">
          <Quote>{note}</Quote>
        </div>
      ) : null}
      <p>{t.meaning}</p>
    </Notice>
  );
}
