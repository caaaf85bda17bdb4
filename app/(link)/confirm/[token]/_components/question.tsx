import { Page } from '@/app/_components/page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { LetterCode } from '../../../_components/letter-code';
import { answer } from '../actions';
import { About } from './about';
import { senderOf, type View } from './view';

/** The two things a primary contact is asked, and the two answers. */
export function Question(view: View) {
  const { confirmLink: w } = view.say;
  const sender = senderOf(view);
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead(sender)}>
      <Card>
        <ol className="grid list-decimal gap-3 pl-5 marker:font-bold marker:text-sea">
          {w.points({ ...sender, address: view.held.link.address }).map((point) => (
            <li key={point} className="pl-1">
              {point}
            </li>
          ))}
        </ol>
      </Card>
      <div className="mt-7 mb-10">
        <Form
          action={answer}
          title={w.heading}
          submit={w.confirm}
          hidden={{ token: view.token }}
          beside={
            <Button type="submit" name="answer" value="deny" tone="plain">
              {w.deny}
            </Button>
          }
        >
          <LetterCode code={view.held.code} />
          <SummaryList
            items={[
              { term: w.confirm, value: w.confirmMeans },
              { term: w.deny, value: w.denyMeans(sender) },
            ]}
          />
        </Form>
      </div>
      <About {...view} />
    </Page>
  );
}
