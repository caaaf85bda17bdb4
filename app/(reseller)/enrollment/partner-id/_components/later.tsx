import { Form } from '@/components/ui/form';
import { defer } from '../actions';

type LaterProps = { t: { heading: string; meaning: string; submit: string } };

/** Going on without a PartnerID, and what that holds up. */
export function Later({ t }: LaterProps) {
  return (
    <section className="mt-10 border-line border-t pt-7">
      <h2>{t.heading}</h2>
      <p className="mt-1 mb-5 max-w-prose text-muted">{t.meaning}</p>
      <Form action={defer} id="later" submit={t.submit} tone="plain" />
    </section>
  );
}
