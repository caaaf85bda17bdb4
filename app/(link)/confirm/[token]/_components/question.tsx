import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { answer } from '../actions';
import { About } from './about';
import { senderOf, type View } from './view';

/** The two things a primary contact is asked, and the two answers. */
export function Question(view: View) {
  const { confirmLink: t } = view.words;
  const sender = senderOf(view);
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead(sender)}>
      <Card>
        <ol className="grid list-decimal gap-3 pl-5 marker:font-bold marker:text-sea">
          {t.points({ ...sender, address: view.held.link.address }).map((point) => (
            <li key={point} className="pl-1">
              {point}
            </li>
          ))}
        </ol>
      </Card>
      <div className="mt-7 mb-10">
        <Form
          action={answer}
          title={t.heading}
          submit={t.confirm}
          hidden={{ token: view.token }}
          beside={
            <Button type="submit" name="answer" value="deny" tone="plain">
              {t.deny}
            </Button>
          }
        >
          <LetterCode code={view.held.code} />
          <SummaryList
            items={[
              { term: t.confirm, value: t.confirmMeans },
              { term: t.deny, value: t.denyMeans(sender) },
            ]}
          />
        </Form>
      </div>
      <About {...view} />
    </Page>
  );
}
