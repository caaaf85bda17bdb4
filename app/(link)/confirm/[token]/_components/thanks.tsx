import { Page } from '@/app/_components/page';
import { Notice } from '@/components/ui/notice';
import { StatusWay } from './status-way';
import type { View } from './view';

/** After the contact confirmed: what was confirmed, and where the enrollment stands by now. */
export function Thanks({ held, found: { facts }, words, when, at }: View & { at: Date }) {
  const { thanks: t } = words.confirmLink;
  const { address } = held.link;
  return (
    <Page width="narrow" heading={t.heading}>
      <Notice kind="success">{t.confirmed({ address, company: facts.company, at: when.dateTime(at) })}</Notice>
      <p>{t.next[facts.status]}</p>
      <StatusWay {...{ facts, words }} />
      <p className="mt-3 text-muted">{t.close}</p>
    </Page>
  );
}
