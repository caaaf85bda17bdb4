import { notFound } from 'next/navigation';
import { ChoiceSearch } from '@/app/_components/choice-search';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { orderer } from '@/app/_server/orderer';
import { searchText } from '@/app/_server/searching';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Reasons } from '@/components/ui/reasons';
import { findGates, listOffersFor } from '@/lib/order/queries';
import { orderPageShape } from '@/lib/order/schema';
import { orderHref, proofHref } from '../_components/address';
import { Choose } from '../_components/choose';
import { OrderForm } from './_components/order-form';

/** An order for a customer on behalf of a reseller. What keeps it from being placed is said before anything is typed. */
export default async function NewOrderPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await orderer();
  const query = await readSearch(searchParams, orderPageShape);
  const { customer: customerId, reseller: resellerId, offer, search: written } = query;
  const search = await searchText(written);
  if (!customerId || !resellerId) return <Choose member={actor} page="new" searchParams={searchParams} />;
  const [found, words, language] = await Promise.all([
    findGates(actor, { customerId, resellerId }),
    loadWords(),
    locale(),
  ]);
  if (!found) notFound();
  const { offers, more, billed } = await listOffersFor(actor, found.customer.countryIso2, { search, asked: offer });
  const { placing: t, check, list } = words.orders;
  const reasons = found.gates.flatMap((gate) => gate.reasons);
  const heading = t.heading({ customer: found.customer.name });
  return (
    <Page
      width="narrow"
      heading={heading}
      title={reasons.length === 0 && offers.length > 0 ? false : heading}
      lead={t.lead({ reseller: found.reseller.name })}
      back={{ href: '/orders', text: list.heading }}
    >
      {reasons.length > 0 ? (
        <Notice kind="warning" heading={t.blocked}>
          <Reasons reasons={reasons.map((reason) => sentence(words, reason))} />
          <p className="mt-3 flex flex-wrap gap-3">
            {actor.proven ? null : (
              <ButtonLink href={proofHref(orderHref('new', { customerId, resellerId }))}>
                {check.reauthenticate}
              </ButtonLink>
            )}
            <ButtonLink href={orderHref('check', { customerId, resellerId })} tone="plain">
              {t.see}
            </ButtonLink>
          </p>
        </Notice>
      ) : null}
      {reasons.length === 0 ? (
        <ChoiceSearch
          label={t.offer}
          action="/orders/new"
          hidden={{ customer: customerId, reseller: resellerId, ...(offer ? { offer } : {}) }}
          value={written}
          count={offers.length}
          more={more}
        />
      ) : null}
      {reasons.length === 0 && offers.length > 0 ? (
        <OrderForm
          heading={heading}
          hidden={{ customerId, resellerId }}
          partnerId={found.partnerIdOnRecord}
          offers={offers}
          billed={billed}
          chosen={offer}
          search={search}
          words={words}
          language={language}
        />
      ) : null}
      {offers.length === 0 && !search ? (
        <EmptyState heading={t.noOffers.heading}>{t.noOffers.meaning({ currencies: billed.join(', ') })}</EmptyState>
      ) : null}
    </Page>
  );
}
