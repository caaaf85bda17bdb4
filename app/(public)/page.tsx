import { signedIn } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { Hero } from '@/components/shell/hero';
import { TwoTiers } from '@/components/shell/two-tiers';
import { ButtonLink } from '@/components/ui/button';
import { PageTitle } from '@/components/ui/page-title';
import { Cards } from './_components/cards';
import { Life } from './_components/life';
import { Services } from './_components/services';

/** The first page: what this is, what one needs, what a provider does, how it goes. */
export default async function LandingPage() {
  const [{ landing: w }, person] = await Promise.all([words(), signedIn()]);
  return (
    <main id="main" tabIndex={-1}>
      <PageTitle title={w.title} />
      <Hero
        heading={w.heading}
        lead={w.lead}
        picture={<TwoTiers {...w.picture} />}
        actions={<Ways known={!!person} />}
      />
      <div className="mx-auto grid max-w-default gap-14 px-4 py-10 md:gap-18 md:px-8 md:py-14">
        <Cards {...w.before} />
        <Life {...w.life} />
        <Services {...w.provider} find={w.find} />
      </div>
    </main>
  );
}

async function Ways({ known }: { known: boolean }) {
  const { landing: w } = await words();
  if (known) {
    return (
      <ButtonLink href="/home" tone="bright">
        {w.goOn}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink href="/welcome" tone="bright">
        {w.start}
      </ButtonLink>
      <ButtonLink href="/providers" tone="onNight">
        {w.find}
      </ButtonLink>
    </>
  );
}
