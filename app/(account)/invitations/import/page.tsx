import { ChoiceSearch } from '@/app/_components/choice-search';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { sentence } from '@/app/_server/sentence';
import { ButtonLink } from '@/components/ui/button';
import { Card, Columns as Sides } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FileField } from '@/components/ui/file-field';
import { Form } from '@/components/ui/form';
import { agent } from '@/lib/conditions';
import { csvLimits } from '@/lib/csv/limits';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { listLists } from '@/lib/invitation-list/queries';
import { cursor, searched } from '@/lib/list/shape';
import { listPairs } from '@/lib/partnership/pairs';
import { openHref } from '../_components/href';
import { PairField } from '../_components/pair-field';
import { wordsFor } from '../_components/say';
import { Columns } from './_components/columns';
import { Earlier } from './_components/earlier';
import { kindHref, kindOf } from './_components/kind-of';
import { uploadCustomerList, uploadList } from './actions';

const shape = named('kind', 'pair').extend({ search: searched, after: cursor });

/** Choosing a list of companies to invite; it is checked before anything is sent. A reseller invites customers only. */
export default async function ImportPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const query = await readSearch(searchParams, shape);
  const kind = await kindOf(query);
  const ofCustomers = kind === 'customer';
  const { pair, search: written, after } = query;
  const search = await searchText(written);
  const [words, reasons, { rows: lists, next }, { rows: pairs, more }] = await Promise.all([
    wordsFor(kind),
    ofCustomers ? agent(null, member) : reasonsAgainstInviting(member),
    listLists(member, { kind, after }),
    ofCustomers ? listPairs(member, { search, asked: pair }) : { rows: [], more: false },
  ]);
  const { invitationLists: t, labels, customers } = words;
  const megabytes = csvLimits.bytes / 1_000_000;
  const page = { heading: t.heading, back: { href: openHref(kind), text: t.back } };
  if (ofCustomers && pairs.length === 0 && search === '')
    return (
      <Page {...page}>
        <EmptyState heading={customers.list.noPair.heading}>{customers.list.noPair.meaning}</EmptyState>
      </Page>
    );
  return (
    <Page {...page} title={false} lead={t.lead}>
      <Sides side={<Earlier lists={lists} kind={kind} after={after} next={next} />}>
        {ofCustomers ? (
          <ChoiceSearch
            label={customers.list.with}
            action="/invitations/import"
            hidden={{ kind, ...(pair ? { pair } : {}) }}
            value={written}
            count={pairs.length}
            more={more}
          />
        ) : null}
        <Card>
          <Form
            action={ofCustomers ? uploadCustomerList : uploadList}
            title={t.heading}
            submit={t.submit}
            reasons={reasons.map((reason) => sentence(words, reason))}
            beside={
              <ButtonLink href={kindHref(kind, '/template')} tone="plain" file>
                {t.template}
              </ButtonLink>
            }
          >
            {ofCustomers ? <PairField pairs={pairs} asked={pair} search={search} more={more} /> : null}
            <FileField
              name="file"
              label={labels.file}
              hint={t.hint}
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              limit={{ megabytes, sentence: words.fields.file_too_large({ label: labels.file, max: megabytes }) }}
            />
          </Form>
        </Card>
        <Columns kind={kind} />
      </Sides>
    </Page>
  );
}
