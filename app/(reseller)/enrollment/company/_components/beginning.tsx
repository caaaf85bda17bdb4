import { z } from 'zod';
import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Fill } from '@/lib/enrollment/fills';

const lookUpPage = '/enrollment/company/look-up';
const failure = z.enum(['slow', 'away', 'refused', 'odd', 'busy']);
const soon = z.coerce.number().int().min(1).max(60).catch(1);

type BeginningProps = { fill: Fill | null; directory: string | undefined; minutes: string | undefined };

/** Above the company's form: where it was filled in from, why the directory could not be asked, or the way to look the company up. */
export async function Beginning({ fill, directory, minutes }: BeginningProps) {
  const [{ companyDirectory: t }, when] = await Promise.all([loadWords(), dates()]);
  const failed = failure.safeParse(directory).data;
  if (failed)
    return (
      <Notice kind="warning" heading={t.failed.heading}>
        <p>{t.failed[failed]({ minutes: soon.parse(minutes) })}</p>
        <p>
          {t.failed.meaning} <Link href={lookUpPage}>{t.failed.again}</Link>
        </p>
      </Notice>
    );
  if (fill)
    return (
      <Notice heading={t.filled.heading({ source: t.sources[fill.source] })}>
        <p>{t.filled.meaning({ name: fill.legalName, at: when.dateTime(fill.at) })}</p>
        <p>
          <Link href={lookUpPage}>{t.offer.another}</Link>
        </p>
      </Notice>
    );
  return (
    <div className="mb-8">
      <Card heading={t.offer.heading}>
        <p className="mb-4">{t.offer.meaning}</p>
        <ButtonLink href={lookUpPage} tone="plain">
          {t.heading}
        </ButtonLink>
      </Card>
    </div>
  );
}
