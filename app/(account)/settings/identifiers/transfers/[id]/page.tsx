import { notFound } from 'next/navigation';
import { Approve, Decline } from '@/app/_components/transfer/answers';
import { Request } from '@/app/_components/transfer/request';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { reasonsAgainst } from '@/lib/location-transfer/lifecycle';
import { findForHolder } from '@/lib/location-transfer/queries';
import { SettingsPage } from '../../../_components/settings-page';
import { approve, decline } from '../actions';

/** Another work account asks for the location this one uses. */
export default async function TransferPage({ params }: Pick<PageProps, 'params'>) {
  const [actor, { id }, words, when, language] = await Promise.all([
    reseller(),
    readPath(params, idPath),
    loadWords(),
    dates(),
    locale(),
  ]);
  const shown = (await findForHolder(actor, id)) ?? notFound();
  const { facts } = shown;
  const { answer: t } = words.membership;
  const { nav } = words.settings;
  const heading = t.heading(facts);
  const waits = facts.status === 'requested';
  return (
    <SettingsPage
      at="/settings/identifiers"
      heading={heading}
      title={waits ? false : heading}
      path={[nav.account, nav.organization, nav.identifiers]}
      back={{ href: '/settings/identifiers', text: t.back }}
    >
      <div>
        {facts.status === 'requested' ? null : <Notice>{t.over[facts.status](facts)}</Notice>}
        <Request {...{ shown, words, when, language }} />
        {waits ? (
          <>
            <Approve
              {...{ facts, words }}
              action={approve}
              title={heading}
              hidden={{ transferId: id }}
              reasons={reasonsAgainst('approve', actor, facts).map((reason) => sentence(words, reason))}
            />
            <Decline words={words} action={decline} hidden={{ transferId: id }} />
          </>
        ) : null}
      </div>
    </SettingsPage>
  );
}
