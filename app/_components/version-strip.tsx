import { Form } from '@/components/ui/form';
import { ShownFor } from '@/components/ui/shown';
import { newVersionIn } from '@/lib/agreement/open-version';
import { agreementStanding } from '../_server/agreement-standing';
import { dates } from '../_server/dates';
import type { accountInUse } from '../_server/session';
import { reader, sealedReader } from '../_server/shown-page';
import { openVersion } from '../_server/version-actions';
import type { Words } from '../_server/words';

type VersionStripProps = { account: ReturnType<typeof accountInUse>; words: Words };

/** Above every page of a company that has a new version of the agreement to accept: which, from when, and the way to what changes. */
export async function VersionStrip({ account, words: { agreements } }: VersionStripProps) {
  if (!account || account.kind === 'customer') return null;
  // That the database is away is said by the page.
  const standing = await agreementStanding(account.organizationId).catch(() => null);
  const open = standing && newVersionIn(standing);
  if (!open) return null;
  const { newVersion: t } = agreements;
  const day = (await dates()).calendarDate(open.from);
  const shown = { sealed: await sealedReader(), who: await reader(), page: '', keepAt: '', before: {}, t: null };
  const told = { title: open.title, version: open.version, day };
  return (
    <section
      aria-label={t.strip}
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-line border-b bg-indigo-wash px-4 py-2 text-center text-small print:hidden"
    >
      <p>
        <bdi>{open.since ? t.inForce(told) : t.announced(told)}</bdi>
      </p>
      <ShownFor page={shown}>
        <Form
          id="new-version"
          action={openVersion}
          submit={t.read}
          tone="plain"
          size="small"
          hidden={{ agreementId: open.id }}
        />
      </ShownFor>
    </section>
  );
}
