import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { listPairs } from '@/lib/partnership/queries';
import { askedFor } from '../_components/asked-for';
import { listHref } from '../_components/href';
import { InvitationForm } from '../_components/invitation-form';
import { PairField } from '../_components/pair-field';
import { wordsFor } from '../_components/say';
import { draftForCustomer } from '../actions';

/** Invites a customer in the names of both partners. Source: the seed's "Connect with an indirect provider", step 6. */
export default async function NewCustomerInvitationPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const [{ pair }, say, language, pairs] = await Promise.all([
    readSearch(searchParams, named('pair')),
    wordsFor('customer'),
    locale(),
    listPairs(member),
  ]);
  const { form: w } = say.invitations;
  const { list } = say.customers;
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={pairs.length > 0 ? false : w.heading}
      lead={pairs.length > 0 ? w.lead : null}
      back={{ href: listHref({ kind: 'customer', view: 'open', search: '' }), text: w.back }}
    >
      {pairs.length > 0 ? (
        <InvitationForm
          {...(await askedFor(member, say, language))}
          action={draftForCustomer}
          keeps={`customer${pair ?? ''}`.replaceAll(/[^\w-]/g, '').slice(0, 50)}
          title={w.heading}
          values={{}}
          ofCustomer
        >
          <PairField pairs={pairs} asked={pair} />
        </InvitationForm>
      ) : (
        <EmptyState heading={list.noPair.heading}>{list.noPair.meaning}</EmptyState>
      )}
    </Page>
  );
}
