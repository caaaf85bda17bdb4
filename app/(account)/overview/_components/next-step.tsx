import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';

type NextStepProps = {
  /** What stands above the heading: whose turn it is. */
  turn: string;
  heading: string;
  why: string;
  button: string;
  href: string;
  /** It is somebody else's turn: quieter, for there is only something to see. */
  waits?: boolean;
  children?: ReactNode;
};

/** The one thing to do next: a fact, why it matters, and one button. */
export function NextStep({ turn, heading, why, button, href, waits = false, children }: NextStepProps) {
  const look = waits ? 'border-line bg-sheet' : 'border-sea/35 bg-sea-wash';
  return (
    <section
      aria-labelledby="next-step"
      className={`forced-visible flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-sheet border px-5 py-5 md:px-6 md:py-6 ${look}`}
    >
      <div className="min-w-0 flex-1 basis-80">
        <p className={`font-strong text-tiny ${waits ? 'text-indigo' : 'text-sea-deep'}`}>{turn}</p>
        <h2 id="next-step" className="mt-1">
          <bdi>{heading}</bdi>
        </h2>
        <p className="mt-1 max-w-prose">
          <bdi>{why}</bdi>
        </p>
        {children}
      </div>
      <ButtonLink href={href} tone={waits ? 'plain' : 'primary'}>
        {button}
      </ButtonLink>
    </section>
  );
}

/** Nothing is to be done: that is good news, and needs one line and no picture. */
export function NothingWaits({ heading, meaning }: { heading: string; meaning: string }) {
  return (
    <section className="sheet flex flex-wrap items-baseline gap-x-3 gap-y-1 px-5 py-4 md:px-6">
      <h2>{heading}</h2>
      <p className="text-muted">{meaning}</p>
    </section>
  );
}
