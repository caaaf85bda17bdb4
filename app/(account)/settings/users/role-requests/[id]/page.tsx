import { notFound } from 'next/navigation';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { needAccountOf } from '@/app/_server/needs-account';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { reasonsAgainst } from '@/lib/role-request/lifecycle';
import { mayRead } from '@/lib/role-request/needs';
import { findRequest } from '@/lib/role-request/queries';
import { SettingsPage } from '../../../_components/settings-page';
import { About } from './_components/about';
import { Answers } from './_components/answers';
import { becameOf } from './_components/became';

/** Somebody asks for a role: whoever may give it does or says no, whoever asked takes it back. */
export default async function RoleRequestPage({ params, searchParams }: PageProps) {
  const [actor, words, when, { id }, query] = await Promise.all([
    member(),
    loadWords(),
    dates(),
    readPath(params, idPath),
    readSearch(searchParams, named('answer', 'sent')),
  ]);
  const { facts, note } = (await findRequest(actor.userId, id)) ?? notFound();
  const here = `/settings/users/role-requests/${id}`;
  needAccountOf(actor, facts, here);
  const { roleRequest: t } = words.people;
  const wish = { asker: facts.asker, role: words.roles[facts.role] };
  const became = becameOf(facts);
  const answers = reasonsAgainst('decline', actor, facts).length === 0;
  const own = facts.askerId === actor.userId;
  const declining = !became && answers && query.answer === 'decline';
  const heading = declining ? t.declineHeading(wish) : t.heading(wish);
  const hasForm = !became && (answers || own);
  return (
    <SettingsPage
      at="/settings/users"
      heading={heading}
      title={hasForm ? false : heading}
      path={[words.settings.nav.account, words.settings.nav.users]}
      lead={declining ? t.declineLead : !became && answers ? t.lead : null}
      back={declining ? { href: here, text: t.backToRequest } : { href: '/settings/users', text: t.back }}
    >
      {query.sent && !became ? <Notice kind="success">{words.people.askRole.sent}</Notice> : null}
      {became ? (
        <Notice kind="info" heading={t.over}>
          <p>{t[became](wish)}</p>
        </Notice>
      ) : null}
      <Card>
        <About {...{ facts, note, words, when }} shown={mayRead(facts, actor)} />
      </Card>
      {hasForm ? <Answers {...{ actor, facts, heading, declining, answers, words }} /> : null}
    </SettingsPage>
  );
}
