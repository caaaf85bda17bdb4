import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { person, reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Findings } from '@/components/partnership/findings';
import { findOwn } from '@/lib/diagnosis/own-facts';
import { Waiting } from '../_components/waiting';
import { Admins } from './_components/admins';
import { stepsOf } from './_components/steps';

/** "Why do I see no button?": the reader's company and role, the invitations kept, who can press, and asking them. Source: domain fact 4.2. */
export default async function OwnDiagnosisPage() {
  const member = await reseller();
  const [words, when, language, { accounts }] = await Promise.all([loadWords(), dates(), locale(), person()]);
  const { facts, kept, moreKept, admins, mailedBy } = await findOwn(member, accounts.length - 1);
  const { own: t } = words.diagnosis;
  const [newest] = kept;
  const about = newest ? { id: newest.id, provider: newest.provider.name } : null;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      lead={t.lead({ company: facts.company.name })}
      back={{ href: '/indirect-providers', text: t.back }}
    >
      <Findings steps={stepsOf(facts, about, mailedBy, words)} t={t} />
      <div className="mt-8 grid gap-6">
        {kept.length > 0 ? (
          <Waiting invitations={kept} more={moreKept} words={words} when={when} language={language} />
        ) : null}
        <Admins people={admins} about={facts.isGlobalAdmin ? null : about} t={t} />
      </div>
    </Page>
  );
}
