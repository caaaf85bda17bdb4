import { notFound } from 'next/navigation';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member } from '@/app/_server/gates';
import { needAccountOf } from '@/app/_server/needs-account';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { reasonsAgainst } from '@/lib/handover/lifecycle';
import { findHandover } from '@/lib/handover/queries';
import { SettingsPage } from '../../../_components/settings-page';
import { Answers } from './_components/answers';

/** A Global admin offers a colleague to be it in their place: the colleague accepts or declines, whoever offered takes it back. */
export default async function HandoverPage({ params, searchParams }: PageProps) {
  const [actor, words, when, { id }, query] = await Promise.all([
    member(),
    loadWords(),
    dates(),
    readPath(params, idPath),
    readSearch(searchParams, named('answer')),
  ]);
  const { facts, note } = (await findHandover(actor.userId, id)) ?? notFound();
  needAccountOf(actor, facts, `/settings/users/handovers/${id}`);
  const { handover: t } = words.people;
  const isOpen = facts.status === 'asked' && reasonsAgainst('expire', { as: 'clock' }, facts).length > 0;
  const yours = facts.receiverId === actor.userId;
  const declining = isOpen && yours && query.answer === 'decline';
  const heading = declining ? t.declineHeading : yours && isOpen ? t.toYou(facts) : t.heading(facts);
  const wrote = yours || facts.giverId === actor.userId;
  return (
    <SettingsPage
      at="/settings/users"
      heading={heading}
      title={isOpen ? false : heading}
      path={[words.settings.nav.account, words.settings.nav.users]}
      lead={declining ? t.declineLead(facts) : isOpen ? t.lead : null}
      back={
        declining
          ? { href: `/settings/users/handovers/${id}`, text: t.backToOffer }
          : { href: '/settings/users', text: t.back }
      }
    >
      {isOpen ? null : (
        <Notice kind="info" heading={t.over}>
          <p>{t[facts.status](facts)}</p>
        </Notice>
      )}
      <Card>
        <SummaryList
          items={[
            { term: t.from, value: facts.giver },
            { term: t.to, value: facts.receiver },
            { term: t.offered, value: when.dateTime(facts.askedAt) },
            ...(isOpen ? [{ term: t.until, value: when.dateTime(facts.expiresAt) }] : []),
            ...(wrote && facts.message ? [{ term: t.wrote, value: facts.message }] : []),
            ...(wrote && facts.status === 'declined' && note ? [{ term: t.because, value: note }] : []),
          ]}
        />
      </Card>
      {isOpen ? <Answers {...{ actor, facts, heading, declining, words }} /> : null}
    </SettingsPage>
  );
}
