import { Page } from '@/app/_components/page';
import { named, type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { readUnsubscribe } from '@/lib/letter/unsubscribe';
import { stop } from './actions';

/** The end of letters of one kind, asked for from a letter. Opening the page changes nothing: mail programs open links by themselves. */
export default async function UnsubscribePage({ params, searchParams }: PageProps) {
  const [{ token }, { done }, { notices }] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, named('done')),
    loadWords(),
  ]);
  const { unsubscribe: t, kinds } = notices;
  const asked = readUnsubscribe(token);
  const settings = (
    <ButtonLink href="/settings/notices" tone="plain">
      {t.open}
    </ButtonLink>
  );
  if (!asked)
    return (
      <Page width="narrow" heading={t.unknown} lead={t.unknownMeans}>
        {settings}
      </Page>
    );
  const of = { kind: kinds[asked.kind] };
  const there = asked.as === 'address';
  if (done)
    return (
      <Page width="narrow" heading={t.done} lead={there ? t.doneThere(of) : t.doneMeans(of)}>
        {there ? null : settings}
      </Page>
    );
  return (
    <Page width="narrow" heading={t.heading} lead={there ? t.leadThere(of) : t.lead(of)}>
      <Form action={stop} submit={t.submit} hidden={{ token }} />
    </Page>
  );
}
