import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { findStop, listAddresses, listStopped } from '@/lib/notice/addresses';
import { findSettings, kindsFor, listEnded } from '@/lib/notice/settings';
import { mayManageUsers } from '@/lib/organization/roles';
import { SettingsPage } from '../_components/settings-page';
import { Addresses } from './_components/addresses';
import { Ended } from './_components/ended';
import { Hours } from './_components/hours';
import { Kinds } from './_components/kinds';
import { OwnStop, Stopped } from './_components/stopped';

/** How somebody hears of what happens, and when; the other addresses of their company, and those that letters no longer go to. */
export default async function NoticeSettingsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const reader = await person();
  const [{ notices, settings, labels }, when, language, { done }] = await Promise.all([
    loadWords(),
    dates(),
    locale(),
    readSearch(searchParams, named('done')),
  ]);
  const { choose: t } = notices;
  const account = accountInUse(reader);
  const company = account && { organizationId: account.organizationId };
  const chooser = { userId: reader.userId, organizationId: account?.organizationId ?? null };
  const kinds = kindsFor(account?.kind ?? null, reader.staff.length > 0);
  const [set, ended, stop, addresses, stopped] = await Promise.all([
    findSettings(chooser),
    listEnded(chooser, kinds),
    findStop(reader.email),
    company ? listAddresses(company) : [],
    company ? listStopped(company) : [],
  ]);
  const said = new Map([
    ['saved', t.saved],
    ['added', t.added],
    ['tried', t.tried],
  ]).get(done ?? '');
  const manages = account !== null && mayManageUsers(account.roles);
  return (
    <SettingsPage at="/settings/notices" heading={t.heading} path={[settings.nav.mine]} lead={t.lead}>
      {said ? <Notice kind="success">{said}</Notice> : null}
      {stop ? <OwnStop {...stop} t={t} /> : null}
      <Kinds kinds={kinds} choiceOf={set.choiceOf} t={notices} />
      {ended.length > 0 ? <Ended ended={ended} t={notices} /> : null}
      <Hours {...set} zone={reader.timeZone} t={t} />
      {company ? <Addresses {...{ addresses, manages, kinds: notices.kinds, t, labels, language }} /> : null}
      {stopped.length > 0 ? <Stopped {...{ stopped, manages, t, when }} /> : null}
    </SettingsPage>
  );
}
