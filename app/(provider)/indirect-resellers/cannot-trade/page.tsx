import { BulkBar, choosing } from '@/app/_components/bulk-bar';
import { cellsOf, columnsOf } from '@/app/_components/lack/cells';
import { LackPage } from '@/app/_components/lack/page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { person, provider } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { isAgent } from '@/lib/conditions';
import { lackingSince, listResellersLacking, type ResellerRow, stepOfRow } from '@/lib/lack/resellers';
import { listShape } from '@/lib/lack/schema';
import { regionsToday } from '@/lib/region/queries';
import { deedsFor } from '../_components/choose';
import { chooseManyLacking } from '../actions';

/** Resellers nothing can be ordered through yet: what each lacks, since when, and one press to remind it. Source: domain facts 4.2 and 6.2. */
export default async function CannotTradePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const list = await readList(searchParams, listShape);
  const [{ rows, next }, signed, regions, words, when] = await Promise.all([
    listResellersLacking(member, list.query),
    person(),
    regionsToday(),
    loadWords(),
    dates(),
  ]);
  const country = accountInUse(signed)?.country ?? '';
  const { columns: c, resellers: t } = words.lacks;
  return (
    <LackPage
      path="/indirect-resellers/cannot-trade"
      back="/indirect-resellers"
      of="resellers"
      columns={columnsOf(words.lacks, [c.company])}
      rows={rows.map((row) => {
        const step = stepOfRow(row, country, regions);
        const about = {
          rowId: row.id,
          aboutId: row.organizationId,
          name: row.name,
          step,
          since: lackingSince(row, step),
        };
        return {
          id: row.id,
          name: row.name,
          href: row.partnershipId ? `/indirect-resellers/${row.partnershipId}` : `/invitations/${row.invitationId}`,
          ...(row.invitationId ? { below: t.invited } : {}),
          choose: choosing(row.name, words.bulk.bar, row.organizationId),
          cells: cellsOf({ ...about, reminder: row, diagnosis: diagnosisOf(row) }, words, when),
        };
      })}
      chosen={
        <BulkBar
          action={chooseManyLacking}
          deeds={deedsFor(isAgent(member))}
          ids={rows.map(({ organizationId }) => organizationId)}
          asked={list.query.territory ? { territory: list.query.territory } : {}}
        />
      }
      {...{ member, list, next, words }}
    />
  );
}

function diagnosisOf({ partnerId, invitationId }: ResellerRow): string | null {
  const asked = partnerId ? `partnerId=${partnerId}` : invitationId ? `invitation=${invitationId}` : null;
  return asked && `/indirect-resellers/diagnosis?${asked}`;
}
