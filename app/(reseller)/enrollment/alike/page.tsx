import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { listUnanswered } from '@/lib/duplicate/answers';
import { tagOf } from '@/lib/duplicate/hits';
import { listSaid } from '@/lib/duplicate/said';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { findMine } from '@/lib/enrollment/queries';
import { listAsked } from '@/lib/join-request/queries';
import { HitList } from './_components/hit-list';
import { Requests } from './_components/requests';
import { Said } from './_components/said';
import { sayAnother } from './actions';

/** Companies like the reader's that are here already: to join one of them, or to say that this is another. */
export default async function AlikePage() {
  const member = await reseller();
  const [mine, words, when] = await Promise.all([findMine(member), loadWords(), dates()]);
  if (!mine || mine.isOver || mine.facts.directPartner) redirect('/enrollment');
  const [hits, requests, said] = await Promise.all([listUnanswered(member), listAsked(member), listSaid(member)]);
  const { alike: t, profile } = words;
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(words, reason));
  const asked = hits.length > 0;
  const { organizationId } = member;
  return (
    <Page
      width="narrow"
      heading={asked ? t.heading : t.none.heading}
      title={asked && reasons.length === 0 ? false : t.none.heading}
      lead={asked ? t.lead : t.none.lead}
      back={{ href: '/enrollment', text: profile.backToList }}
    >
      <div className="grid gap-6">
        {asked ? <HitList {...{ hits, organizationId, words }} mayAsk={reasons.length === 0} /> : null}
        <Requests requests={requests} userId={member.userId} words={words} when={when} />
        <Said said={said} words={words} when={when} />
      </div>
      <div className="mt-8">
        {asked ? (
          <section className="grid gap-3">
            <h2>{t.another.heading}</h2>
            <p>{hits.length === 1 ? t.another.lead.one : t.another.lead.several}</p>
            <Form
              keeps="another-company"
              action={sayAnother}
              title={t.heading}
              submit={t.another.submit}
              hidden={{ alike: hits.map((hit) => tagOf(organizationId, hit)).join(' ') }}
              reasons={reasons}
            >
              <TextArea name="reason" label={words.labels.reason} hint={t.another.hint} rows={3} />
            </Form>
          </section>
        ) : (
          <ButtonLink href="/enrollment/check-answers">{t.none.on}</ButtonLink>
        )}
      </div>
    </Page>
  );
}
