import { Form } from '@/components/ui/form';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import { confirm, deny } from '../actions';
import { About } from './about';
import { senderOf, type View } from './view';

/** The two things a primary contact is asked, and the two answers. */
export function Question(view: View) {
  const { confirmLink: w } = view.say;
  const sender = senderOf(view);
  const hidden = { token: view.token };
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead(sender)}>
      <Sheet>
        <ol className="grid list-decimal gap-3 pl-5 marker:font-bold marker:text-sea">
          {w.points({ ...sender, address: view.held.link.address }).map((point) => (
            <li key={point} className="pl-1">
              {point}
            </li>
          ))}
        </ol>
      </Sheet>
      <div className="mt-7 mb-10 grid gap-7 md:grid-cols-2">
        <div className="grid content-start gap-2">
          <Form action={confirm} title={w.heading} submit={w.confirm} hidden={hidden} />
          <p className="text-muted text-small">{w.confirmMeans}</p>
        </div>
        <div className="grid content-start gap-2">
          <Form action={deny} id="deny" submit={w.deny} tone="plain" hidden={hidden} />
          <p className="text-muted text-small">{w.denyMeans(sender)}</p>
        </div>
      </div>
      <About {...view} />
    </Page>
  );
}
