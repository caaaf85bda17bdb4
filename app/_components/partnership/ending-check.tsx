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
  const { found, say, path, other } = shown;
  const { check: w } = say.partnershipEnd;
  const { noticeDays, accessAfter } = chosen;
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={false}
      lead={w.lead}
      back={{ href: path, text: say.partnershipEnd.back }}
    >
      <div className="mb-8">
        <Card>
          <Chosen chosen={chosen} {...shown} />
        </Card>
      </div>
      <Form
        keeps="ending"
        action={giveNotice}
        title={w.heading}
        submit={w.submit}
        tone="danger"
        hidden={{ ...hiddenIn(found), noticeDays, accessAfter }}
        beside={
          <ButtonLink href={path} tone="plain">
            {w.keep}
          </ButtonLink>
        }
      >
        <TextArea name="reason" label={say.labels.reason} hint={w.reasonHint({ other })} rows={4} />
      </Form>
    </Page>
  );
}

function Chosen({ chosen, found, say, when, path, other }: Shown & { chosen: Choices }) {
  const { check: w, accessAfter: a } = say.partnershipEnd;
  const { noticeDays, accessAfter } = chosen;
  const day = when.date(after(now(), days(Number(noticeDays))));
  const anew = `${path}/end?${new URLSearchParams({ noticeDays, accessAfter, again: 'yes' })}`;
  const change = { href: anew, text: w.change };
  const granted = inForce.includes(found.access.status);
  return (
    <SummaryList
      items={[
        { term: w.with, value: other },
        { term: w.ends, value: w.endsOn({ day, days: Number(noticeDays) }), change },
        granted ? { term: w.access, value: a.options[accessAfter], change } : { term: w.access, value: w.noAccess },
        { term: w.customers, value: w.customersStay },
      ]}
    />
  );
}
