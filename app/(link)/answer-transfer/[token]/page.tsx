import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { Approve, Decline } from '@/app/_components/transfer/answers';
import { Request } from '@/app/_components/transfer/request';
import { named, type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { reasonsAgainst } from '@/lib/location-transfer/lifecycle';
import { findForBearer } from '@/lib/location-transfer/queries';
import { countryName } from '@/lib/region/names';
import { DeadLink } from '../../_components/dead-link';
import { approve, decline } from './actions';

/** The holder of a membership account answers for one of its locations, by letter. Opening the page changes nothing. */
export default async function AnswerTransferPage({ params, searchParams }: PageProps) {
  const [{ token }, { answer }] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, named('answer')),
  ]);
  const [held, words, when, language] = await Promise.all([
    bearer('answer_transfer', token),
    loadWords(),
    dates(),
    locale(),
  ]);
  const shown = held ? await findForBearer(held.actor) : null;
  const open = held?.state === 'open' && shown?.facts.status === 'requested';
  if (!held || !shown || (!open && shown.facts.status === 'requested')) {
    return (
      <DeadLink state={held && held.state !== 'open' ? held.state : 'unknown'}>
        <ButtonLink href="/">{words.deadLink.home}</ButtonLink>
      </DeadLink>
    );
  }
  const { facts, by } = shown;
  const { answer: t } = words.membership;
  const heading = t.heading(facts);
  if (facts.status !== 'requested') {
    return (
      <Page width="narrow" heading={heading}>
        <Notice>{t.over[facts.status](facts)}</Notice>
        <ButtonLink href="/">{words.deadLink.home}</ButtonLink>
      </Page>
    );
  }
  const country = countryName(shown.country, language);
  const form = { words, title: heading, hidden: { token }, code: <LetterCode code={held.code} /> };
  return (
    <Page width="narrow" heading={heading} title={false} lead={t.lead({ ...facts, by, country })}>
      <Request {...{ shown, words, when, language }} />
      {answer === 'decline' ? (
        <Decline
          {...form}
          action={decline}
          beside={<Link href={`/answer-transfer/${token}`}>{t.backToApprove}</Link>}
        />
      ) : (
        <Approve
          {...{ ...form, facts }}
          action={approve}
          reasons={reasonsAgainst('approve', held.actor, facts).map((reason) => sentence(words, reason))}
          beside={<Link href={`/answer-transfer/${token}?answer=decline`}>{t.decline}</Link>}
        />
      )}
    </Page>
  );
}
