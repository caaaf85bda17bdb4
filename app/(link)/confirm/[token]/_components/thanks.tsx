import { Page } from '@/app/_components/page';
import { Notice } from '@/components/ui/notice';
import type { View } from './view';

/** After the contact confirmed: what was confirmed, and where the enrollment stands by now. */
export function Thanks({ held, found: { facts }, say, when, at }: View & { at: Date }) {
  const { thanks: w } = say.confirmLink;
  const { address } = held.link;
  return (
    <Page width="narrow" heading={w.heading}>
      <Notice kind="success">{w.confirmed({ address, company: facts.company, at: when.dateTime(at) })}</Notice>
      <p>{w.next[facts.status]}</p>
      <p className="mt-3 text-muted">{w.close}</p>
    </Page>
  );
}
