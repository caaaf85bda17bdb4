import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { listCandidates } from '@/lib/provider/queries';
import { find } from '../actions';
import { FoundAccount } from './_components/found-account';

/** Finds a work account by its Global admin's address; each one found can be authorized, or says why not. */
export default async function AddProviderPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const [{ asked }, words, carried] = await Promise.all([
    readSearch(searchParams, named('asked')),
    loadWords(),
    carriedAddress(),
  ]);
  const { authorizedProviders } = words;
  const { adding: t } = authorizedProviders;
  const typed = asked ? carried : null;
  const found = typed ? await listCandidates(actor, typed) : null;
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
          <h2>{t.found({ count: found.length })}</h2>
          {found.map((candidate) => (
            <FoundAccount key={candidate.id} candidate={candidate} />
          ))}
        </section>
      ) : null}
    </Page>
  );
}
