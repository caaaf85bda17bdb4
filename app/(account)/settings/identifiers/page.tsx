import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { isShared } from '@/lib/location-transfer/account-move';
import { listToAnswer } from '@/lib/location-transfer/queries';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { SettingsPage } from '../_components/settings-page';
import { Identifiers } from './_components/identifiers';

const update = '/enrollment/partner-id';

/** The PartnerIDs with type and country, and which of them this work account uses. Source: seed step 4.2 and 4.3. */
export default async function IdentifiersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [actor, { move }, words, language] = await Promise.all([
    reseller(),
    readSearch(searchParams, named('move')),
    loadWords(),
    locale(),
  ]);
  const { identifiers: t, nav } = words.settings;
  const [found, shared, waiting, when] = await Promise.all([
    findIdentifiers(actor),
    isShared(actor),
    listToAnswer(actor),
    dates(),
  ]);
  const { answer, move: moving } = words.membership;
  const any = found.identifiers.length > 0;
  return (
    <SettingsPage
      at="/settings/identifiers"
      heading={t.heading}
      path={[nav.account, nav.organization]}
      lead={any ? t.lead : null}
      actions={any ? <ButtonLink href={update}>{t.update}</ButtonLink> : null}
    >
      {move ? <Notice kind="success">{moving.asked}</Notice> : null}
      {waiting.map(({ id, partnerId, expiresAt, asker }) => (
        <Notice key={id} heading={answer.waiting({ asker: asker.name, partnerId })}>
          <p>{answer.waitingMeans({ until: when.dateTime(expiresAt) })}</p>
          <p>
            <Link href={`/settings/identifiers/transfers/${id}`}>{answer.read}</Link>
          </p>
        </Notice>
      ))}
      {any ? (
        <Identifiers found={found} t={t} labels={words.labels} language={language} />
      ) : (
        <EmptyState heading={t.noneHeading} action={<ButtonLink href={update}>{t.connect}</ButtonLink>}>
          <p>{t.none}</p>
        </EmptyState>
      )}
      {shared ? (
        <p>
          <Link href="/settings/identifiers/move">{moving.open}</Link>
        </p>
      ) : null}
    </SettingsPage>
  );
}
