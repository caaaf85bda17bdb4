import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import type { Fault } from '@/lib/signed-copy/needs';
import type { listUnsealed } from '@/lib/signed-copy/queries';
import { retry, retryAll } from '../actions';
import { Said } from './parts';

type Props = Awaited<ReturnType<typeof listUnsealed>> & { t: Words['portalHealth']; when: When };

/** Signed copies that could not be sealed yet: why, when they are tried again, and a button that tries at once. */
export function Unsealed({ copies, more, t, when }: Props) {
  const { unsealed: u } = t;
  if (copies.length === 0)
    return (
      <Card heading={u.heading}>
        <p>{u.none}</p>
      </Card>
    );
  return (
    <Card heading={u.heading} actions={<Form action={retryAll} submit={u.retryAll} tone="plain" size="small" />} flush>
      <p className="px-5 pb-2 text-muted text-small md:px-6">{more ? u.more({ count: copies.length }) : u.meaning}</p>
      <Table
        caption={u.heading}
        columns={[{ label: u.company }, { label: u.why }, { label: u.next }, { label: u.retry, unseen: true }]}
        rows={copies.map(({ id, version, status, fault, said, tries, movedAt, nextTryAt, signature }) => ({
          key: id,
          cells: [
            <span key="company">
              <bdi>{signature.organization.name}</bdi>
              <span className="block font-normal text-muted text-small">
                {u.of({ agreement: signature.agreement.title, version: signature.agreement.version })}
              </span>
            </span>,
            <span key="why">
              {t.faults[(fault ?? 'other') as Fault]}
              {said ? <Said text={said} /> : null}
            </span>,
            <span key="next">
              <StatusTag status={status === 'failed' ? 'no' : 'wait'}>{u.states[status]}</StatusTag>
              <span className="mt-1 block text-small">{u.since({ at: when.dateTime(movedAt), count: tries })}</span>
              {status === 'waiting' ? (
                <span className="block text-small">{u.at({ at: when.dateTime(nextTryAt) })}</span>
              ) : null}
            </span>,
            <Form
              key="retry"
              action={retry}
              submit={u.retry}
              label={u.retryOne({ company: signature.organization.name })}
              tone="plain"
              size="small"
              hidden={{ copyId: id, seen: `${version}` }}
            />,
          ],
        }))}
      />
    </Card>
  );
}
