import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { Answers } from '@/app/_components/transfer/answers';
import { Request } from '@/app/_components/transfer/request';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { reasonsAgainst } from '@/lib/location-transfer/lifecycle';
import { findForBearer } from '@/lib/location-transfer/queries';
import { countryName } from '@/lib/region/names';
import { DeadLink } from '../../_components/dead-link';
import { approve, decline } from './actions';

/** The holder of a membership account answers for one of its locations, by letter. Opening the page changes nothing. */
export default async function AnswerTransferPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
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
  return (
    <Page width="narrow" heading={heading} title={false} lead={t.lead({ ...facts, by, country })}>
      <Request {...{ shown, words, when, language }} />
      <Answers
        {...{ facts, words, approve, decline }}
        title={heading}
        hidden={{ token }}
        reasons={reasonsAgainst('approve', held.actor, facts).map((reason) => sentence(words, reason))}
        code={<LetterCode code={held.code} />}
      />
    </Page>
  );
}
