import { notFound, redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { eventsFor, reasonsAgainst } from '@/lib/invitation/lifecycle';
import { findSent } from '@/lib/invitation/sent';
import { withdraw } from '../../actions';
import { companyOf, hiddenIn } from '../_components/shown';

/** What withdrawing means, before it happens. What cannot be withdrawn any more is shown as it is. */
export default async function WithdrawPage({ params }: Pick<PageProps, 'params'>) {
  const actor = await partner();
  const { id } = await readPath(params, idPath);
  const [found, words] = await Promise.all([findSent(actor, id), loadWords()]);
  if (!found) notFound();
  if (!eventsFor(actor, found.facts.status).includes('revoke')) redirect(`/invitations/${id}`);
  const { withdraw: t } = words.invitations;
  const heading = t.heading({ company: companyOf(found) });
  const reasons = reasonsAgainst('revoke', actor, found.facts).map((reason) => sentence(words, reason));
  return (
    <Page width="narrow" heading={heading} title={false} back={{ href: `/invitations/${id}`, text: t.back }}>
      <ul className="mb-8 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.points({ email: found.facts.email }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form
        action={withdraw}
        title={heading}
        submit={t.submit}
        tone="danger"
        hidden={hiddenIn(found)}
        reasons={reasons}
        beside={
          <ButtonLink href={`/invitations/${id}`} tone="plain">
            {t.keep}
          </ButtonLink>
        }
      />
    </Page>
  );
}
