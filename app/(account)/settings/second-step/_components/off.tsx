import { safePath } from '@/app/_server/paths';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { begin } from '../actions';

/** How a second step works, and the button that begins it. */
export async function Off({ next }: { next: string | undefined }) {
  const { off: t } = (await loadWords()).secondStep;
  const onward = safePath(next);
  return (
    <Card heading={t.heading} actions={<StatusTag status="off">{t.tag}</StatusTag>}>
      <ol className="mb-6 grid max-w-prose list-decimal gap-2 pl-5">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Form id="begin" action={begin} submit={t.submit} hidden={onward ? { next: onward } : {}} />
    </Card>
  );
}

/** For somebody without a password here: the second step is not ours to ask. */
export async function Elsewhere() {
  const { elsewhere: t } = (await loadWords()).secondStep;
  return (
    <Card heading={t.heading}>
      <p className="max-w-prose">{t.text}</p>
    </Card>
  );
}
