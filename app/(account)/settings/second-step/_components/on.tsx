import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
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
  const [words, when] = await Promise.all([loadWords(), dates()]);
  const { state, on: t } = words.secondStep;
  return (
    <>
      {codesLeft <= few ? <Notice kind="warning">{t.few}</Notice> : null}
      <Card>
        <SummaryList
          items={[
            { term: state, value: <StatusTag status="done">{t.tag}</StatusTag> },
            { term: t.since, value: when.dateTime(since) },
            { term: t.codes, value: t.left({ left: codesLeft }) },
          ]}
        />
      </Card>
      <Card heading={t.codesHeading}>
        <p className="mb-4">{t.codesText}</p>
        <Form id="codes" action={renewCodes} submit={t.renew} tone="plain" />
      </Card>
      <Card heading={t.offHeading}>
        <p className="mb-4">{t.offText}</p>
        <ButtonLink href="/settings/second-step/turn-off" tone="plain">
          {t.turnOff}
        </ButtonLink>
      </Card>
    </>
  );
}
