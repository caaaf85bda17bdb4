import { Page } from '@/app/_components/page';
import { nextStepOf } from '@/app/_server/park';
import { Checklist } from '@/components/partnership/checklist';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { AccountLine } from '../account-line';
import { captionOf } from '../caption';
import { Message } from '../message';
import type { View } from '../view';
import { linesOf } from './lines';

/** Something is missing: what, where to cure it, and the invitation kept meanwhile. Source: domain fact 10, rows 23 and 26. */
export function NotReady(view: View) {
  const { found, provider, company, words } = view;
  const { invited: t } = words;
  const parked = found.facts.status === 'parked' && found.facts.parkedFor === view.account?.organizationId;
  const reader = found.facts.reader;
  if (!reader) return null;
  return (
    <Page width="narrow" heading={t.heading({ provider })} caption={captionOf(view)} lead={<AccountLine {...view} />}>
      {parked ? <Parked {...view} /> : <p className="mb-6">{t.notReady.lead({ company })}</p>}
      <Message {...view} />
      <Card heading={t.notReady.heading({ company })}>
        <Checklist lines={linesOf(view, reader)} t={t} />
      </Card>
      {parked ? null : <WhatNext {...view} />}
      <div className="mt-8">
        <Onward {...view} parked={parked} />
      </div>
    </Page>
  );
}

function Parked({ found, company, words, when }: View) {
  const { notReady: t } = words.invited;
  const { expiresAt } = found.facts;
  return (
    <Notice kind="info" heading={t.kept({ company })}>
      {expiresAt ? t.keptMeans({ until: when.date(expiresAt) }) : null}
    </Notice>
  );
}

function WhatNext({ provider, words }: View) {
  const { notReady: t } = words.invited;
  return (
    <section className="mt-7">
      <h2 className="text-lead">{t.next}</h2>
      <ol className="mt-2 grid list-decimal gap-1.5 pl-5 marker:text-muted">
        {t.points({ provider }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </section>
  );
}

function Onward({ parked, ...view }: View & { parked: boolean }) {
  const { found, at, answers, hidden, words } = view;
  const { notReady: t, decline } = words.invited;
  if (!found.facts.reader) return null;
  const { step, href } = nextStepOf(found.checklist, found.facts.reader);
  const no = found.may.includes('decline') ? (
    <ButtonLink href={`${at}?answer=decline`} tone="plain">
      {decline.open}
    </ButtonLink>
  ) : null;
  if (!parked) return <Form action={answers.park} submit={t.keepAnd[step]} hidden={hidden} beside={no} />;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <ButtonLink href={href}>{t.go[step]}</ButtonLink>
      {no}
    </div>
  );
}
