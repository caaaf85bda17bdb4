import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { portalHealth } from '@/app/_server/portal-health';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { countStopped } from '@/lib/letter/stops';
import { countWithoutSecondStep } from '@/lib/organization/staff';
import { findSeal, listUnsealed } from '@/lib/signed-copy/queries';
import { Parts } from './_components/parts';
import { Seal } from './_components/seal';
import { Unsealed } from './_components/unsealed';

/** How the portal stands: each part it needs, the seal of signed copies, and the copies that wait for it. */
export default async function PortalHealthPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const [{ tried, renewed }, { portalHealth: t, mailDomain }, when] = await Promise.all([
    readSearch(searchParams, named('tried', 'renewed')),
    loadWords(),
    dates(),
  ]);
  const [health, seal, unsealed, stopped, unsafe] = await Promise.all([
    portalHealth(),
    findSeal(actor),
    listUnsealed(actor),
    countStopped(),
    countWithoutSecondStep(),
  ]);
  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      actions={
        <ButtonLink href="/mail-domain" tone="plain">
          {mailDomain.heading}
        </ButtonLink>
      }
    >
      {tried ? <Notice kind="success">{t.tried({ count: Number(tried) || 0 })}</Notice> : null}
      {renewed ? <Notice kind="success">{t.renewed}</Notice> : null}
      <div className="grid gap-6">
        <Unsealed {...unsealed} {...{ t, when }} />
        <Seal {...{ seal, t, when }} />
        <Parts {...health} {...{ stopped, unsafe, t }} />
      </div>
    </Page>
  );
}
