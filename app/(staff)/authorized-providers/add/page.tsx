import Form from 'next/form';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { operator } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { listCandidates } from '@/lib/provider/queries';
import { candidateShape } from '@/lib/provider/schema';
import { FoundAccount } from './_components/found-account';

/** Finds a work account by its Global admin's address; each one found can be authorized, or says why not. */
export default async function AddProviderPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const [{ email: typed }, say] = await Promise.all([readSearch(searchParams, named('email')), words()]);
  const { authorizedProviders, fields } = say;
  const { adding: w } = authorizedProviders;
  const shape = candidateShape.safeParse({ email: typed });
  const found = shape.success ? await listCandidates(actor, shape.data.email) : null;
  const unreadable = typed !== undefined && !shape.success;
  return (
    <Page
      width="narrow"
      heading={authorizedProviders.add}
      lead={w.lead}
      back={{ href: '/authorized-providers', text: w.back }}
    >
      {unreadable ? (
        <Notice kind="refusal">
          <p role="alert">{fields.email_malformed()}</p>
        </Notice>
      ) : null}
      <Form action="/authorized-providers/add" prefetch={false} className="mb-8">
        <Field
          key={typed}
          name="email"
          type="text"
          inputMode="email"
          label={w.email}
          value={typed}
          autoComplete="off"
        />
        <Button type="submit" tone={found?.length ? 'plain' : 'primary'}>
          {w.find}
        </Button>
      </Form>
      {found?.length === 0 ? (
        <EmptyState
          heading={w.noneHeading}
          action={
            <ButtonLink href="/create-work-account" tone="plain">
              {w.create}
            </ButtonLink>
          }
        >
          <p>{w.none}</p>
        </EmptyState>
      ) : null}
      {found && found.length > 0 ? (
        <section className="grid gap-4">
          <h2>{w.found({ count: found.length })}</h2>
          {found.map((candidate) => (
            <FoundAccount key={candidate.id} candidate={candidate} />
          ))}
        </section>
      ) : null}
    </Page>
  );
}
