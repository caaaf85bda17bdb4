import type { ReactNode } from 'react';
import { Kawung } from '@/components/ui/kawung';

type HeroProps = {
  heading: string;
  lead: string /** ButtonLinks in the tones `bright` and `onNight`. */;
  actions: ReactNode;
  picture: ReactNode;
};

/** The dark head of the landing page, with its h1. */
export function Hero({ heading, lead, actions, picture }: HeroProps) {
  return (
    <section className="relative isolate overflow-clip bg-night text-night-ink">
      <Kawung id="kawung-hero" strong />
      <div className="mx-auto grid max-w-default items-center gap-10 px-4 py-12 md:px-8 md:py-18 lg:grid-cols-[1.1fr_0.9fr] lg:gap-12">
        <div>
          <h1 className="text-hero tracking-tight">{heading}</h1>
          <p className="mt-4.5 mb-7 max-w-[46ch] text-lead text-night-muted">{lead}</p>
          <div className="flex flex-wrap gap-3">{actions}</div>
        </div>
        {picture}
      </div>
    </section>
  );
}
