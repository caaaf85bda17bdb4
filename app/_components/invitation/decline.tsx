import { Page } from '@/app/_components/page';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { captionOf } from './caption';
import type { View } from './view';

/** No, with a reason if the reader gives one. */
export function Decline(view: View) {
  const { provider, company, at, answers, hidden, words } = view;
  const { decline: t } = words.invited;
  const heading = t.heading({ provider });
  return (
    <Page
      width="narrow"
      heading={heading}
      title={false}
      caption={captionOf(view)}
      lead={t.lead({ provider, company })}
      back={{ href: at, text: t.back }}
    >
      <Form keeps="decline" action={answers.decline} title={heading} submit={t.submit} tone="danger" hidden={hidden}>
        <TextArea name="message" label={t.reason} hint={t.reasonHint({ provider })} optional rows={3} />
      </Form>
    </Page>
  );
}
