import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findOrganization } from '@/lib/organization/queries';
import { roles } from '@/lib/organization/roles';
import { listGiversOf, listOpen } from '@/lib/role-request/queries';
import { isRoleRefusal, rolesFor } from '@/lib/role-request/roles-for';
import { SettingsPage } from '../../_components/settings-page';
import { Wish } from './_components/wish';

/** A role that is missing: what is needed, what the reader has, who can give it, and the letter that asks them. `need`: what was refused. */
export default async function AskForRolePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [actor, words, when, { need }] = await Promise.all([
    member(),
    loadWords(),
    dates(),
    readSearch(searchParams, named('need')),
  ]);
  const wanted = need && isRoleRefusal(need) ? rolesFor[need] : roles;
  const missing = wanted.filter((role) => !actor.roles.includes(role));
  const held = need !== undefined && missing.length < wanted.length;
  const [{ name: organization }, open, offers] = await Promise.all([
    findOrganization(actor),
    listOpen(actor),
    listGiversOf(actor, missing),
  ]);
  const own = open.filter(({ askerId }) => askerId === actor.userId);
  const { askRole: t } = words.people;
  const said = (list: readonly (keyof typeof words.roles)[]) => list.map((role) => words.roles[role]).join(', ');
  return (
    <SettingsPage
      at="/settings/users"
      heading={t.heading}
      title={false}
      path={[words.settings.nav.account, words.settings.nav.users]}
      lead={t.lead({ organization })}
      back={{ href: '/settings/users', text: t.back }}
    >
      {held ? <Notice kind="info">{t.held}</Notice> : null}
      {own.map(({ id, role, expiresAt }) => (
        <Notice key={id} kind="info" heading={t.open}>
          <p>{t.openText({ role: words.roles[role], until: when.date(expiresAt) })}</p>
          <p>
            <Link href={`/settings/users/role-requests/${id}`}>{t.see}</Link>
          </p>
        </Notice>
      ))}
      <Card>
        <SummaryList
          items={[
            { term: t.have, value: said(actor.roles) || t.haveNone },
            ...(need ? [{ term: t.needs, value: said(wanted) }] : []),
          ]}
        />
      </Card>
      {held ? null : <Wish actor={actor} offers={offers} words={words} />}
    </SettingsPage>
  );
}
