import { LastLook } from '@/app/_components/last-look';
import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findAsked } from '@/lib/way-back/prove';
import { DeadLink } from '../../_components/dead-link';
import { look } from './actions';

/** The record that proves the domain of a company that cannot sign in, and whether it is there. Opening the page changes nothing. */
export default async function ProveWayBackPage({ params }: Pick<PageProps, 'params'>) {
  const [{ token }, words, when] = await Promise.all([readPath(params, tokenPath), loadWords(), dates()]);
  const held = await bearer('prove_way_back', token);
  if (held?.state !== 'open')
    return (
      <DeadLink state={held?.state ?? 'unknown'}>
        <ButtonLink href="/way-back">{words.wayBack.ask.again}</ButtonLink>
      </DeadLink>
    );
  const { prove: t, facts, states } = words.wayBack;
  const asked = await findAsked(held.actor);
  const isAsked = asked.status === 'asked';
  const heading = t.heading({ company: asked.company });
  return (
    <Page width="narrow" heading={heading} title={isAsked ? false : heading} lead={isAsked ? t.lead : null}>
      {isAsked ? null : <Notice kind="success">{t.done}</Notice>}
      <Card heading={t.recordHeading}>
        <SummaryList
          items={[
            { term: facts.state, value: states[asked.status] },
            { term: t.type, value: 'TXT' },
            { term: t.name, value: <Sign text={asked.record} /> },
            { term: t.value, value: <Sign text={asked.value} /> },
          ]}
        />
        <p className="mb-4 text-muted text-small">{t.short({ domain: asked.domain })}</p>
        <LastLook proof={asked} words={words} when={when} />
      </Card>
      {isAsked ? (
        <div className="mt-7">
          <Form action={look} title={heading} submit={t.check} hidden={{ token }}>
            <LetterCode code={held.code} />
          </Form>
        </div>
      ) : null}
    </Page>
  );
}

function Sign({ text }: { text: string }) {
  return (
    <code dir="ltr" className="wrap-anywhere">
      <Copyable value={text} />
    </code>
  );
}
