import { MorePages } from '@/app/_components/more-pages';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { operator } from '@/app/_server/gates';
import { listAddress } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { cursor } from '@/lib/list/shape';
import { listCandidates } from '@/lib/provider/queries';
import { find } from '../actions';
import { FoundAccount } from './_components/found-account';

const shape = named('asked').extend({ after: cursor });
const address = listAddress<{ asked?: string | undefined }>('/authorized-providers/add');
const nothing = { rows: null, next: null };

/** Finds a work account by its Global admin's address; each one found can be authorized, or says why not. */
export default async function AddProviderPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const [{ asked, after }, words, carried] = await Promise.all([
    readSearch(searchParams, shape),
    loadWords(),
    carriedAddress(),
  ]);
  const { authorizedProviders } = words;
  const { adding: t } = authorizedProviders;
  const typed = asked ? carried : null;
  const { rows: found, next } = typed ? await listCandidates(actor, { email: typed, after }) : nothing;
  return (
    <Page
      width="narrow"
      heading={authorizedProviders.add}
      title={false}
      lead={t.lead}
      back={{ href: '/authorized-providers', text: t.back }}
    >
      <div className="mb-8">
        <Form
          key={typed}
          action={find}
          title={authorizedProviders.add}
          tone={found?.length ? 'plain' : 'primary'}
          submit={t.find}
        >
          <Field name="email" type="email" label={t.email} value={typed ?? undefined} autoComplete="off" />
        </Form>
      </div>
      {found?.length === 0 ? (
        <EmptyState
          heading={t.noneHeading}
          action={
            <ButtonLink href="/create-work-account" tone="plain">
              {t.create}
            </ButtonLink>
          }
        >
          <p>{t.none}</p>
        </EmptyState>
      ) : null}
      {found && found.length > 0 ? (
        <section className="grid gap-4">
          <h2>{t.found({ count: next ? { atLeast: found.length } : found.length })}</h2>
          {found.map((candidate) => (
            <FoundAccount key={candidate.id} candidate={candidate} />
          ))}
          <MorePages address={address} written={{ asked }} after={after} next={next} count={found.length} />
        </section>
      ) : null}
    </Page>
  );
}
