import { z } from 'zod';
import { Older } from '@/app/_components/older';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { customer } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card, Columns } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { findOwn } from '@/lib/customer/queries';
import { listPartners, partnerViews } from '@/lib/customer-relationship/queries';
import { PartnerCard } from './_components/partner-card';

const asked = named('begun').extend({ view: z.enum(partnerViews).optional().catch(undefined) });

/** Who may do what in my account, since when, and when it last did. */
export default async function PartnersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await customer();
  const { begun, view } = await readSearch(searchParams, asked);
  const [{ rows: partners, more }, own, say, when] = await Promise.all([
    listPartners(member, view),
    findOwn(member),
    words(),
    dates(),
  ]);
  const [newest] = partners;
  const { partners: w } = say.customers;
  return (
    <Page heading={w.heading} lead={w.lead}>
      {begun && newest ? (
        <Notice kind="success">
          {say.invitedCustomer.done({ reseller: newest.reseller.name, provider: newest.provider.name })}
        </Notice>
      ) : null}
      <Columns
        side={
          <>
            {own ? (
              <Card heading={w.account.heading}>
                <p>{w.account[own.status]}</p>
                <p className="mt-3">
                  <Link href="/company-details">{w.details}</Link>
                </p>
              </Card>
            ) : null}
            <Card heading={w.subscriptions}>
              <p>
                <Link href="/subscriptions">{say.orders.subscriptions.heading}</Link>
              </p>
              <p className="mt-3">
                <ButtonLink href="/partners/renewals" tone="plain" size="small" file>
                  {w.renewals}
                </ButtonLink>
              </p>
            </Card>
          </>
        }
      >
        {view ? (
          <p>
            {w.shown[view]} <Link href="/partners">{w.showAll}</Link>
          </p>
        ) : null}
        {partners.length > 0 ? (
          partners.map((tie) => <PartnerCard key={tie.id} tie={tie} say={say} when={when} />)
        ) : (
          <EmptyState heading={w.empty.heading}>{w.empty.meaning}</EmptyState>
        )}
        {more ? <Older count={partners.length} /> : null}
      </Columns>
    </Page>
  );
}
