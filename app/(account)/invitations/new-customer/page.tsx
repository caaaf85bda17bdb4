import { ChoiceSearch } from '@/app/_components/choice-search';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { locale } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { searched } from '@/lib/list/shape';
import { listPairs } from '@/lib/partnership/pairs';
import { askedFor } from '../_components/asked-for';
import { openHref } from '../_components/href';
import { InvitationForm } from '../_components/invitation-form';
import { PairField } from '../_components/pair-field';
import { wordsFor } from '../_components/say';
import { draftForCustomer } from '../actions';

const shape = named('pair').extend({ search: searched });

/** Invites a customer in the names of both partners. Source: the seed's "Connect with an indirect provider", step 6. */
export default async function NewCustomerInvitationPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const { pair, search: written } = await readSearch(searchParams, shape);
  const search = await searchText(written);
  const [words, language, { rows: pairs, more }] = await Promise.all([
    wordsFor('customer'),
    locale(),
    listPairs(member, { search, asked: pair }),
  ]);
  const some = pairs.length > 0 || search !== '';
  const { form: t } = words.invitations;
  const { list } = words.customers;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={some ? false : t.heading}
      lead={some ? t.lead : null}
      back={{ href: openHref('customer'), text: t.back }}
    >
      <ChoiceSearch
        label={list.with}
        action="/invitations/new-customer"
        hidden={pair ? { pair } : {}}
        value={written}
        count={pairs.length}
        more={more}
      />
      {some ? (
        <InvitationForm
          {...(await askedFor(member, words, language))}
          action={draftForCustomer}
          keeps={`customer${pair ?? ''}`.replaceAll(/[^\w-]/g, '').slice(0, 50)}
          title={t.heading}
          values={{}}
          ofCustomer
        >
          <PairField pairs={pairs} asked={pair} search={search} more={more} />
        </InvitationForm>
      ) : (
        <EmptyState heading={list.noPair.heading}>{list.noPair.meaning}</EmptyState>
      )}
    </Page>
  );
}
