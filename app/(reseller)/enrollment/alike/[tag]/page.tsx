import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { listUnanswered } from '@/lib/duplicate/answers';
import { listOwnHits, tagOf } from '@/lib/duplicate/hits';
import { alikeTag } from '@/lib/duplicate/schema';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { askToJoin } from '../actions';

const path = z.object({ tag: alikeTag });

/** What asking to join a company means, and who reads what, before it is asked. */
export default async function AskToJoinPage({ params }: Pick<PageProps, 'params'>) {
  const member = await reseller();
  const [{ tag }, words] = await Promise.all([readPath(params, path), loadWords()]);
  const { organizationId } = member;
  const isMeant = (one: { organizationId: string }) => tagOf(organizationId, one) === tag;
  const hit = (await listOwnHits(organizationId)).find(isMeant) ?? notFound();
  if (!(await listUnanswered(member)).some(isMeant)) redirect('/enrollment/alike');
  const { asking: t } = words.alike;
  const heading = t.heading({ name: hit.name });
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(words, reason));
  return (
    <Page
      width="narrow"
      heading={heading}
      title={false}
      lead={t.lead({ name: hit.name })}
      back={{ href: '/enrollment/alike', text: t.back }}
    >
      <ul className="mb-8 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form
        keeps="ask-to-join"
        action={askToJoin}
        title={heading}
        submit={t.submit}
        hidden={{ alike: tag }}
        reasons={reasons}
      >
        <TextArea name="message" label={words.labels.message} hint={t.messageHint} optional rows={3} />
      </Form>
    </Page>
  );
}
