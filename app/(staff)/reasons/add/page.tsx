import { Page } from '@/app/_components/page';
import { reviewLead } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ReasonForm } from '../_components/reason-form';
import { add } from '../actions';

/** A reason that the portal does not bring along. */
export default async function AddReasonPage() {
  await reviewLead();
  const words = await loadWords();
  const { reasonPages: t } = words;
  return (
    <Page
      width="narrow"
      heading={t.add.heading}
      title={false}
      lead={t.add.lead}
      back={{ href: '/reasons', text: t.back }}
    >
      <ReasonForm words={words} action={add} title={t.add.heading} reason={null} seen={0} />
    </Page>
  );
}
