import { Form } from '@/components/ui/form';
import { defer } from '../actions';

type LaterProps = { words: { heading: string; meaning: string; submit: string } };

/** Going on without a PartnerID, and what that holds up. */
export function Later({ words: w }: LaterProps) {
  return (
    <section className="mt-10 border-line border-t pt-7">
      <h2>{w.heading}</h2>
      <p className="mt-1 mb-5 max-w-prose text-muted">{w.meaning}</p>
      <Form action={defer} id="later" submit={w.submit} tone="plain" />
    </section>
  );
}
