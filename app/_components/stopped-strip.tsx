import { Link } from '@/components/ui/link';
import type { StopCause } from '@/lib/letter/stops';
import type { Words } from '../_server/words';

/** Above every page of somebody whom letters do not reach: why, and the way to have their address tried again. */
export function StoppedStrip({ cause, words }: { cause: StopCause | null; words: Words }) {
  if (!cause) return null;
  const { strip: t } = words.notices;
  return (
    <section
      aria-label={t.label}
      className="border-line border-b bg-turmeric-wash px-4 py-2 text-center text-small print:hidden"
    >
      <p>
        {t[cause]} <Link href="/settings/notices">{t.way}</Link>
      </p>
    </section>
  );
}
