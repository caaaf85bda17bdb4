import { z } from 'zod';
import { MorePages } from '@/app/_components/more-pages';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { customer } from '@/app/_server/gates';
import { listAddress } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card, Columns } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { listAcceptedAsCustomer } from '@/lib/agreement/queries';
import { findOwn } from '@/lib/customer/queries';
import { listPartners, type PartnerView, partnerViews } from '@/lib/customer-relationship/queries';
import { cursor } from '@/lib/list/shape';
import { Accepted } from './_components/accepted';
import { PartnerCard } from './_components/partner-card';

const shape = named('begun').extend({ view: z.enum(partnerViews).optional().catch(undefined), after: cursor });

const address = listAddress<{ view?: PartnerView | undefined }>('/partners');

/** Who may do what in my account, since when, and when it last did. */
export default async function PartnersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await customer();
  const { begun, view, after } = await readSearch(searchParams, shape);
  const [{ rows: partners, next }, own, signatures, words, when] = await Promise.all([
    listPartners(member, { view, after }),
    findOwn(member),
    listAcceptedAsCustomer(member),
    loadWords(),
    dates(),
  ]);
  const [newest] = partners;
  const { partners: t } = words.customers;
  return (
    <Page heading={t.heading} lead={t.lead}>
      {begun && newest ? (
        <Notice kind="success">
          {words.invitedCustomer.done({ reseller: newest.reseller.name, provider: newest.provider.name })}
        </Notice>
      ) : null}
      <Columns
        side={
          <>
            {own ? (
              <Card heading={t.account.heading}>
                <p>{t.account[own.status]}</p>
                <p className="mt-3">
                  <Link href="/company-details">{t.details}</Link>
                </p>
              </Card>
            ) : null}
            <Card heading={t.subscriptions}>
              <p>
                <Link href="/subscriptions">{words.orders.subscriptions.heading}</Link>
              </p>
              <p className="mt-3">
                <ButtonLink href="/partners/renewals" tone="plain" size="small" file>
                  {t.renewals}
                </ButtonLink>
              </p>
            </Card>
            <Accepted {...{ signatures, words, when }} />
          </>
        }
      >
        {view ? (
          <p>
            {t.shown[view]} <Link href="/partners">{t.showAll}</Link>
          </p>
        ) : null}
        {partners.length > 0 ? (
          partners.map((tie) => <PartnerCard key={tie.id} tie={tie} words={words} when={when} />)
        ) : (
          <EmptyState heading={t.empty.heading}>{t.empty.meaning}</EmptyState>
        )}
        <MorePages address={address} written={{ view }} after={after} next={next} count={partners.length} />
      </Columns>
    </Page>
  );
}
