import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Hero } from '@/components/shell/hero';
import { TwoTiers } from '@/components/shell/two-tiers';
import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/page-title';
import { Cards } from './_components/cards';
import { Life } from './_components/life';
import { Services } from './_components/services';

/** The first page: what this is, what one needs, what a provider does, how it goes. */
export default async function LandingPage() {
  const [{ landing: t }, person] = await Promise.all([loadWords(), signedIn()]);
  return (
    <main id="main" tabIndex={-1}>
      <PageTitle title={t.title} />
      <Hero
        heading={t.heading}
        lead={t.lead}
        picture={<TwoTiers {...t.picture} />}
        actions={<Ways known={!!person} />}
      />
      <div className="mx-auto grid max-w-default gap-14 px-4 py-10 md:gap-18 md:px-8 md:py-14">
        <Cards {...t.before} />
        <Life {...t.life} />
        <Services {...t.provider} find={t.find} />
      </div>
    </main>
  );
}

async function Ways({ known }: { known: boolean }) {
  const { landing: t } = await loadWords();
  if (known) {
    return (
      <ButtonLink href="/home" tone="bright">
        {t.goOn}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink href="/welcome" tone="bright">
        {t.start}
      </ButtonLink>
      <ButtonLink href="/providers" tone="onNight">
        {t.find}
      </ButtonLink>
    </>
  );
}
