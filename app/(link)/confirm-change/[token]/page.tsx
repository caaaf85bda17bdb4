import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { findForBearer } from '@/lib/company-change/queries';
import { DeadLink } from '../../_components/dead-link';
import { answer } from './actions';

/** The contact that is to be says that they are, and that the address is theirs, or that it is somebody else. Opening it changes nothing. */
export default async function ConfirmChangePage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words, when] = await Promise.all([bearer('confirm_change', token), loadWords(), dates()]);
  const { confirm: t } = words.companyChange;
  const home = <ButtonLink href="/">{words.deadLink.home}</ButtonLink>;
  if (!held) return <DeadLink state="unknown">{home}</DeadLink>;
  const { facts, by, answer: given } = await findForBearer(held.actor);
  const { company, reference } = facts;
  const { address, expiresAt } = held.link;
  if (given?.event === 'deny') return <Page width="narrow" heading={t.denied.heading} lead={t.denied.meaning} />;
  if (given) return <Page width="narrow" heading={t.thanks.heading} lead={t.thanks.meaning({ address, company })} />;
  if (facts.status !== 'contact_pending')
    return <Page width="narrow" heading={t.gone.heading} lead={t.gone.meaning({ company })} />;
  if (held.state !== 'open')
    return (
      <DeadLink state={held.state}>
        <p>{t.way({ company })}</p>
        {home}
      </DeadLink>
    );
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead({ by: by?.name ?? company, company })}>
      <Card>
        <ol className="grid list-decimal gap-3 pl-5 marker:font-bold marker:text-sea">
          {t.points({ company, address }).map((point) => (
            <li key={point} className="wrap-anywhere pl-1">
              {point}
            </li>
          ))}
        </ol>
      </Card>
      <div className="mt-7 mb-10">
        <Form
          action={answer}
          title={t.heading}
          submit={t.submit}
          hidden={{ token }}
          beside={
            <Button type="submit" name="answer" value="deny" tone="plain">
              {t.deny}
            </Button>
          }
        >
          <LetterCode code={held.code} />
          <SummaryList
            items={[
              { term: t.submit, value: t.submitMeans },
              { term: t.deny, value: t.denyMeans },
            ]}
          />
        </Form>
      </div>
      <Card heading={t.about.heading}>
        <SummaryList
          items={[
            { term: t.about.company, value: company },
            ...(by ? [{ term: t.about.by, value: `${by.name}\n${by.email}` }] : []),
            { term: t.about.reference, value: reference },
            { term: t.about.until, value: when.dateTime(expiresAt) },
          ]}
        />
      </Card>
    </Page>
  );
}
