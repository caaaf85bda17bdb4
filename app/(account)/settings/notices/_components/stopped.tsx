import type { dates } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import type { StopCause } from '@/lib/letter/stops';
import { tryAgain, tryOwnAgain } from '../actions';

type Stop = { address: string; cause: StopCause; said: string | null; stoppedAt: Date };
type Choose = Words['notices']['choose'];

/** That letters no longer go to the reader’s own address, and the button that has it tried again. */
export function OwnStop({ cause, said, t }: Pick<Stop, 'cause' | 'said'> & { t: Choose }) {
  return (
    <Notice kind="warning">
      <p>{t.mine[cause]}</p>
      {said ? <p className="mt-2 text-small">{t.server({ said })}</p> : null}
      <Form id="own" action={tryOwnAgain} submit={t.again} tone="plain" size="small" />
    </Notice>
  );
}

type StoppedProps = {
  stopped: readonly Stop[];
  manages: boolean;
  t: Choose;
  when: Awaited<ReturnType<typeof dates>>;
};

/** The addresses of the company’s people, and its others, that letters no longer go to. */
export function Stopped({ stopped, manages, t, when }: StoppedProps) {
  const rows = stopped.map(({ address, cause, said, stoppedAt }) => ({
    key: address,
    cells: [
      <Why key="why" {...{ address, cause, said, t }} />,
      when.date(stoppedAt),
      manages ? <Again key="again" address={address} t={t} /> : null,
    ],
  }));
  const columns = [{ label: t.address }, { label: t.since, figures: true }, { label: t.again, unseen: true }];
  return (
    <Card heading={t.stoppedHeading} flush>
      <Table caption={t.stoppedCaption} columns={columns} rows={rows} />
    </Card>
  );
}

function Why({ address, cause, said, t }: Omit<Stop, 'stoppedAt'> & { t: Choose }) {
  return (
    <>
      <bdi>{address}</bdi>
      <span className="block font-normal text-muted text-small">{t.why[cause]}</span>
      {said ? <span className="block font-normal text-muted text-small">{t.server({ said })}</span> : null}
    </>
  );
}

function Again({ address, t }: { address: string; t: Choose }) {
  const look = { submit: t.again, label: t.againOf({ email: address }), tone: 'plain', size: 'small' } as const;
  return <Form id={`again-${address}`} action={tryAgain} {...look} hidden={{ address }} />;
}
