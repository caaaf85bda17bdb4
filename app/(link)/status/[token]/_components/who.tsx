import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { Status } from '@/lib/enrollment/status';

/** Who can act, by name and never by address: whoever asks for a status knows them, or has no business with them. */
export function Who({ status, words }: { status: Status; words: Words }) {
  const { reader, admins, facts, toPutRight } = status;
  const { who: t } = words.enrollmentStatus.page;
  const named = { company: facts.company };
  return (
    <Card heading={toPutRight ? t.right : t.act}>
      <p>{admins.length > 0 ? t[reader](named) : t.nobody(named)}</p>
      <ul className="mt-3 grid list-disc gap-1 pl-5 font-strong">
        {[...new Set(admins)].map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {reader === 'admin' ? (
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <Link href="/sign-in">{t.signIn}</Link>
          <Link href="/forgot-password">{t.forgot}</Link>
        </p>
      ) : null}
    </Card>
  );
}
