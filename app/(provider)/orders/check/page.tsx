import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { orderer } from '@/app/_server/orderer';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { findGates } from '@/lib/order/queries';
import { orderPageShape } from '@/lib/order/schema';
import { orderHref, proofHref } from '../_components/address';
import { Choose } from '../_components/choose';
import { GateList } from './_components/gate-list';

/** "Could I order?": the twelve gates as they stand, each with what would open it. Changes nothing. Source: domain fact 7.5. */
export default async function CheckPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await orderer();
  const query = await readSearch(searchParams, orderPageShape);
  const { customer: customerId, reseller: resellerId, offer: offerId } = query;
  if (!customerId || !resellerId) return <Choose member={actor} page="check" searchParams={searchParams} />;
  const [found, words] = await Promise.all([
    findGates(actor, { customerId, resellerId, ...(offerId ? { offerId } : {}) }),
    loadWords(),
  ]);
  if (!found) notFound();
  const { check: t, list } = words.orders;
  const shut = found.gates.filter(({ reasons }) => reasons.length > 0).length;
  const here = orderHref('check', { customerId, resellerId, offerId });
  return (
    <Page
      heading={t.heading}
      lead={t.lead({ customer: found.customer.name, reseller: found.reseller.name })}
      back={{ href: '/orders', text: list.heading }}
      actions={
        <ButtonLink href="/orders/check" tone="plain">
          {t.another}
        </ButtonLink>
      }
    >
      <Notice kind={shut === 0 ? 'success' : 'warning'}>
        <p className="font-strong">{shut === 0 ? t.all : t.some({ count: shut })}</p>
        <p className="mt-2 flex flex-wrap gap-3">
          {shut === 0 ? (
            <ButtonLink href={orderHref('new', { customerId, resellerId, offerId })}>{t.order}</ButtonLink>
          ) : null}
          {actor.proven ? null : (
            <ButtonLink href={proofHref(here)} tone="plain">
              {t.reauthenticate}
            </ButtonLink>
          )}
        </p>
      </Notice>
      <GateList gates={found.gates} words={words} />
    </Page>
  );
}
