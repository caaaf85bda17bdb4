import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { orderer } from '@/app/_server/orderer';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { findGates } from '@/lib/order/queries';
import { askedShape } from '@/lib/order/schema';
import { orderHref, proofHref } from '../_components/asked';
import { Choose } from '../_components/choose';
import { GateList } from './_components/gate-list';

/** "Could I order?": the twelve gates as they stand, each with what would open it. Changes nothing. Source: domain fact 7.5. */
export default async function CheckPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await orderer();
  const asked = await readSearch(searchParams, askedShape);
  const { customer: customerId, reseller: resellerId, offer: offerId } = asked;
  if (!customerId || !resellerId) return <Choose member={actor} page="check" asked={asked} />;
  const [found, say] = await Promise.all([
    findGates(actor, { customerId, resellerId, ...(offerId ? { offerId } : {}) }),
    words(),
  ]);
  if (!found) notFound();
  const { check: w, list } = say.orders;
  const shut = found.gates.filter(({ reasons }) => reasons.length > 0).length;
  const here = orderHref('check', { customerId, resellerId, offerId });
  return (
    <Page
      heading={w.heading}
      lead={w.lead({ customer: found.customer.name, reseller: found.reseller.name })}
      back={{ href: '/orders', text: list.heading }}
      actions={
        <ButtonLink href="/orders/check" tone="plain">
          {w.another}
        </ButtonLink>
      }
    >
      <Notice kind={shut === 0 ? 'success' : 'warning'}>
        <p className="font-strong">{shut === 0 ? w.all : w.some({ count: shut })}</p>
        <p className="mt-2 flex flex-wrap gap-3">
          {shut === 0 ? (
            <ButtonLink href={orderHref('new', { customerId, resellerId, offerId })}>{w.order}</ButtonLink>
          ) : null}
          {actor.proven ? null : (
            <ButtonLink href={proofHref(here)} tone="plain">
              {w.prove}
            </ButtonLink>
          )}
        </p>
      </Notice>
      <GateList gates={found.gates} say={say} />
    </Page>
  );
}
