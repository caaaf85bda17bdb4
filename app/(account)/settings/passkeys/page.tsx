import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { anybodySignedIn } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { listPasskeys } from '@/lib/identity/passkeys';
import { SettingsPage } from '../_components/settings-page';
import { Codes } from './_components/codes';

/** One's passkeys, with the way to one more. */
export default async function PasskeysPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, words, when, { done }] = await Promise.all([
    anybodySignedIn(),
    loadWords(),
    dates(),
    readSearch(searchParams, named('done')),
  ]);
  const { passkeys: t, settings } = words;
  const passkeys = await listPasskeys(reader);
  const said = new Map(Object.entries(t.done)).get(done ?? '');
  const go = <ButtonLink href="/settings/passkeys/add">{t.add.go}</ButtonLink>;
  return (
    <SettingsPage at="/settings/passkeys" heading={t.heading} path={[settings.nav.mine]} lead={t.lead}>
      {said ? <Notice kind="success">{said}</Notice> : null}
      {passkeys.length === 0 ? (
        <EmptyState heading={t.none} action={go}>
          {t.nothing}
        </EmptyState>
      ) : (
        <>
          <Card flush>
            <Table
              caption={t.caption}
              columns={[
                { label: t.name },
                { label: t.kind },
                { label: t.added, figures: true },
                { label: t.used, figures: true },
                { label: settings.sessions.actions, unseen: true },
              ]}
              rows={passkeys.map(({ id, name, synced, createdAt, usedAt }) => ({
                key: id,
                cells: [
                  <bdi key="name">{name}</bdi>,
                  synced ? t.synced : t.bound,
                  when.dateTime(createdAt),
                  usedAt ? when.dateTime(usedAt) : t.never,
                  <Link key="see" href={`/settings/passkeys/${id}`} aria-label={t.seeOf({ name })}>
                    {t.see}
                  </Link>,
                ],
              }))}
            />
          </Card>
          <div>{go}</div>
          {reader.secondStep ? null : <Codes reader={reader} />}
        </>
      )}
    </SettingsPage>
  );
}
