import { Form } from '@/components/ui/form';
import { next } from '../actions';

/** Gives the reader the case that has waited longest, and opens it. */
export function NextCase({ label, tone }: { label: string; tone?: 'plain' }) {
  return <Form action={next} submit={label} {...(tone ? { tone } : {})} />;
}
