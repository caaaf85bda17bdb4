import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { listSessions } from '@/lib/identity/sessions';
import { deviceOf } from '@/lib/identity/user-agent';
import { SettingsPage } from '../_components/settings-page';
import { Ending } from './_components/ending';
import { endOthers } from './actions';

/** Where one is signed in, each session with its End. */
export default async function SessionsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, { settings, secondStep }, when, { ended }] = await Promise.all([
    person(),
    loadWords(),
    dates(),
    readSearch(searchParams, named('ended')),
  ]);
  const { sessions: t, nav } = settings;
  const { rows: sessions, left } = await listSessions(reader);
  const rows = sessions.map(({ id, userAgent, ip, createdAt, seenAt, method, secondStepAt }) => {
    const device = deviceOf(userAgent);
    const name = device ? t.on(device) : t.unknown;
    const mine = id === reader.sessionId;
    const how = secondStep.session[wayOf(method, secondStepAt !== null)];
    const last = <Ending key={id} id={id} mine={mine} t={t} label={t.endOf({ device: name })} />;
    return {
      key: id,
      cells: [
        <Place key={id} device={name} how={how} ip={ip} />,
        when.dateTime(createdAt),
        when.dateTime(seenAt),
        last,
      ],
    };
  });
  return (
    <SettingsPage at="/settings/sessions" heading={t.heading} path={[nav.mine]} lead={t.lead}>
      {ended ? <Notice kind="success">{t.ended}</Notice> : null}
      <Card flush>
        <Table
          caption={t.caption}
          columns={[
            { label: t.device },
            { label: t.begun, figures: true },
            { label: t.seen, figures: true },
            { label: t.actions, unseen: true },
          ]}
          rows={rows}
        />
      </Card>
      {left > 0 ? <p className="mt-4 text-small">{t.left({ count: left })}</p> : null}
      {sessions.length > 1 ? <Form id="others" action={endOthers} submit={t.endOthers} tone="plain" /> : null}
    </SettingsPage>
  );
}

function wayOf(method: string, withSecondStep: boolean) {
  if (method === 'issuer' || method === 'passkey') return method;
  return withSecondStep ? 'withSecondStep' : 'password';
}

function Place({ device, how, ip }: { device: string; how: string; ip: string | null }) {
  return (
    <>
      {device}
      <span className="block font-normal text-muted text-small">{how}</span>
      {ip ? <span className="block font-normal text-muted text-small tabular-nums">{ip}</span> : null}
    </>
  );
}
