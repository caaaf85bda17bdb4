import { Page } from '@/app/_components/page';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { SummaryList } from '@/components/ui/summary-list';
import { TextArea } from '@/components/ui/text-area';
import { inForce } from '@/lib/admin-access/lifecycle';
import { after, days, now } from '@/lib/clock';
import type { Choices } from '@/lib/partnership/schema';
import { hiddenIn, type Shown } from './shown';

type CheckProps = Shown & { chosen: Choices; giveNotice: FormAction };

/** The last look: what was chosen, the reason, and the button that gives notice. */
export function EndingCheck({ chosen, giveNotice, ...shown }: CheckProps) {
  const { found, words, path, other } = shown;
  const { check: t } = words.partnershipEnd;
  const { noticeDays, accessAfter } = chosen;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead}
      back={{ href: path, text: words.partnershipEnd.back }}
    >
      <div className="mb-8">
        <Card>
          <Chosen chosen={chosen} {...shown} />
        </Card>
      </div>
      <Form
        keeps="ending"
        action={giveNotice}
        title={t.heading}
        submit={t.submit}
        tone="danger"
        hidden={{ ...hiddenIn(found), noticeDays, accessAfter }}
        beside={
          <ButtonLink href={path} tone="plain">
            {t.keep}
          </ButtonLink>
        }
      >
        <TextArea name="reason" label={words.labels.reason} hint={t.reasonHint({ other })} rows={4} />
      </Form>
    </Page>
  );
}

function Chosen({ chosen, found, words, when, path, other }: Shown & { chosen: Choices }) {
  const { check: t, accessAfter: a } = words.partnershipEnd;
  const { noticeDays, accessAfter } = chosen;
  const day = when.date(after(now(), days(Number(noticeDays))));
  const anew = `${path}/end?${new URLSearchParams({ noticeDays, accessAfter, again: 'yes' })}`;
  const change = { href: anew, text: t.change };
  const granted = inForce.includes(found.access.status);
  return (
    <SummaryList
      items={[
        { term: t.with, value: other },
        { term: t.ends, value: t.endsOn({ day, days: Number(noticeDays) }), change },
        granted ? { term: t.access, value: a.options[accessAfter], change } : { term: t.access, value: t.noAccess },
        { term: t.customers, value: t.customersStay },
      ]}
    />
  );
}
