import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { end } from '../actions';

type EndingProps = { id: string; mine: boolean; t: { present: string; end: string }; label: string };

/** The button that ends a session; the one in use is ended by signing out. */
export function Ending({ id, mine, t, label }: EndingProps) {
  if (mine) return <StatusTag status="done">{t.present}</StatusTag>;
  const hidden = { sessionId: id };
  return <Form id={`end-${id}`} action={end} submit={t.end} label={label} tone="plain" size="small" hidden={hidden} />;
}
