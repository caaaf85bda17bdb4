import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { senderOf, type View } from './view';

/** Who asks, so that the contact can ask back. */
export function About(view: View) {
  const { found, held, words, when } = view;
  const { about: t } = words.confirmLink;
  const { company, signedUpBy } = senderOf(view);
  return (
    <Card heading={t.heading}>
      <SummaryList
        items={[
          { term: t.company, value: company },
          { term: t.signedUpBy, value: found.signedUpBy ? `${signedUpBy}\n${found.signedUpBy.email}` : signedUpBy },
          { term: t.reference, value: found.facts.reference },
          { term: t.works, value: when.dateTime(held.link.expiresAt) },
        ]}
      />
    </Card>
  );
}
