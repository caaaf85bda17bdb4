import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { senderOf, type View } from './view';

/** Who asks, so that the contact can ask back. */
export function About(view: View) {
  const { found, held, say, when } = view;
  const { about: w } = say.confirmLink;
  const { company, signedUpBy } = senderOf(view);
  return (
    <Card heading={w.heading}>
      <SummaryList
        items={[
          { term: w.company, value: company },
          { term: w.signedUpBy, value: found.signedUpBy ? `${signedUpBy}\n${found.signedUpBy.email}` : signedUpBy },
          { term: w.reference, value: found.facts.reference },
          { term: w.works, value: when.dateTime(held.link.expiresAt) },
        ]}
      />
    </Card>
  );
}
