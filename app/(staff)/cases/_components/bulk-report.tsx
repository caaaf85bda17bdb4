import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { LeftOut } from '@/lib/verification/bulk-rules';
import type { Queue } from './load-queue';

/** Of those left out, so many are named. */
const mostNamed = 50;

/** What came of doing one thing to many: how many were done, and who is left out and why. */
export function BulkReport({ desk: { report }, words }: Queue) {
  const { bulk: t } = words.queue;
  if (!report) return null;
  const { deed, done, leftOut } = report;
  const more = leftOut.length - mostNamed;
  return (
    <Notice kind={done > 0 ? 'success' : 'info'}>
      <p role="status">{t.done[deed]({ count: done })}</p>
      {leftOut.length > 0 ? (
        <>
          <p>{t.leftOut({ count: leftOut.length })}</p>
          <ul className="list-disc pl-5">
            {leftOut.slice(0, mostNamed).map((one) => (
              <li key={one.id}>
                <Named {...one} nameless={t.nameless} />: {t.why[one.code]}
              </li>
            ))}
          </ul>
          {more > 0 ? <p>{t.more({ count: more })}</p> : null}
        </>
      ) : null}
    </Notice>
  );
}

function Named({ id, company, nameless }: LeftOut & { nameless: string }) {
  if (company === null) return nameless;
  return (
    <Link href={`/cases/${id}`}>
      <bdi>{company}</bdi>
    </Link>
  );
}
