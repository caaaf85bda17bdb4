import { dates } from '@/app/_server/dates';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { renewCodes } from '../actions';

const few = 3;

/** A second step that is on: since when, how many recovery codes are left, new ones, and the way to turn it off. */
export async function On({ since, codesLeft }: { since: Date; codesLeft: number }) {
  const [say, when] = await Promise.all([words(), dates()]);
  const { state, on: w } = say.secondStep;
  return (
    <>
      {codesLeft <= few ? <Notice kind="warning">{w.few}</Notice> : null}
      <Card>
        <SummaryList
          items={[
            { term: state, value: <StatusTag status="done">{w.tag}</StatusTag> },
            { term: w.since, value: when.dateTime(since) },
            { term: w.codes, value: w.left({ left: codesLeft }) },
          ]}
        />
      </Card>
      <Card heading={w.codesHeading}>
        <p className="mb-4">{w.codesText}</p>
        <Form id="codes" action={renewCodes} submit={w.renew} tone="plain" />
      </Card>
      <Card heading={w.offHeading}>
        <p className="mb-4">{w.offText}</p>
        <ButtonLink href="/settings/second-step/turn-off" tone="plain">
          {w.turnOff}
        </ButtonLink>
      </Card>
    </>
  );
}
