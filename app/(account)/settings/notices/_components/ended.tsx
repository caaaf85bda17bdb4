import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import type { EndedKind } from '@/lib/notice/settings';
import { haveAgain } from '../actions';

/** What its reader gets no letters of beside the account in use, each with the button that has them sent again. */
export function Ended({ ended, t: { kinds, choose: t } }: { ended: readonly EndedKind[]; t: Words['notices'] }) {
  const rows = ended.map(({ scopeId, kind, company }) => {
    const about = company ?? t.otherCompanies;
    return {
      key: `${scopeId}-${kind}`,
      cells: [
        kinds[kind],
        <bdi key="about">{about}</bdi>,
        <Form
          key="again"
          id={`again-${scopeId}-${kind}`}
          action={haveAgain}
          submit={t.allKinds}
          label={t.kindAgainOf({ kind: kinds[kind], about })}
          tone="plain"
          size="small"
          hidden={{ scopeId, kind }}
        />,
      ],
    };
  });
  const columns = [{ label: t.endedKind }, { label: t.endedAbout }, { label: t.allKinds, unseen: true }];
  return (
    <Card heading={t.endedHeading} flush>
      <Table caption={t.endedHeading} columns={columns} rows={rows} />
    </Card>
  );
}
