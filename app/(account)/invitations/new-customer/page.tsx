import { partner } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Select } from '@/components/ui/select';
import { listPairs } from '@/lib/partnership/queries';
import { askedFor } from '../_components/asked-for';
import { listHref } from '../_components/href';
import { InvitationForm } from '../_components/invitation-form';
import { wordsFor } from '../_components/say';
import { draftForCustomer } from '../actions';

type Asked = { pair?: string };

/** Invites a customer in the names of both partners. Source: the seed's "Connect with an indirect provider", step 6. */
export default async function NewCustomerInvitationPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const member = await partner();
  const [{ pair }, say, language, pairs] = await Promise.all([
    searchParams,
    wordsFor('customer'),
    locale(),
    listPairs(member),
  ]);
  const { form: w } = say.invitations;
  const { list } = say.customers;
  const [only, another] = pairs;
  const chosen = pairs.find(({ id }) => id === pair) ?? (another ? undefined : only);
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={only ? false : w.heading}
      lead={only ? w.lead : null}
      back={{ href: listHref({ kind: 'customer', view: 'open', search: '' }), text: w.back }}
    >
      {only ? (
        <InvitationForm
          {...(await askedFor(member, say, language))}
          action={draftForCustomer}
          title={w.heading}
          values={{}}
          ofCustomer
        >
          <Select
            name="partnershipId"
            label={list.with}
            hint={list.withHint}
            choices={pairs.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen?.id}
            {...(chosen ? {} : { empty: list.choosePair })}
          />
        </InvitationForm>
      ) : (
        <EmptyState heading={list.noPair.heading}>{list.noPair.meaning}</EmptyState>
      )}
    </Page>
  );
}
