import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { CaseLetter } from '@/lib/verification/letters';
import type { Shown } from './shown';

/** Says so where a letter about the case has not arrived and can be sent again. */
export function Undelivered({ found, words }: Shown) {
  const { letters: t } = words.staffCase;
  if (!found.letters.some(isUndelivered)) return null;
  return (
    <Notice kind="warning">
      <p>
        {t.undelivered} <Link href="#letters">{t.see}</Link>
      </p>
    </Notice>
  );
}

function isUndelivered({ status, bouncedAt, against }: CaseLetter): boolean {
  return (status === 'dead' || bouncedAt !== null) && against.length === 0;
}
