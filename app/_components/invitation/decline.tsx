import { Page } from '@/app/_components/page';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { captionOf } from './caption';
import type { View } from './view';

/** No, with a reason if the reader gives one. */
export function Decline(view: View) {
  const { provider, company, at, answers, hidden, say } = view;
  const { decline: w } = say.invited;
  const heading = w.heading({ provider });
  return (
    <Page
      width="narrow"
      heading={heading}
      title={false}
      caption={captionOf(view)}
      lead={w.lead({ provider, company })}
      back={{ href: at, text: w.back }}
    >
      <Form keeps="decline" action={answers.decline} title={heading} submit={w.submit} tone="danger" hidden={hidden}>
        <TextArea name="message" label={w.reason} hint={w.reasonHint({ provider })} optional rows={3} />
      </Form>
    </Page>
  );
}
