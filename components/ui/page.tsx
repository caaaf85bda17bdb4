import type { ReactNode } from 'react';
import { BackLink } from './back-link';
import { PageTitle } from './page-title';

const widths = { narrow: 'max-w-narrow', default: 'max-w-default', wide: 'max-w-wide' };

type PageProps = {
  heading: ReactNode;
  /** The tab's name; the heading when that is a string. `false` when a Form on the page carries it. */
  title?: string | false;
  /** One thing to do: narrow. A list and a side panel: default. A queue: wide. */
  width?: keyof typeof widths;
  caption?: ReactNode;
  lead?: ReactNode;
  back?: { href: string; text: ReactNode };
  /** Buttons beside the heading, what one comes for first: on a telephone it stands first, else at the edge. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** The frame of every page within the shell. */
export function Page({ heading, title, width = 'default', caption, lead, back, actions, children }: PageProps) {
  const name = title ?? (typeof heading === 'string' ? heading : false);
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto w-full px-4 pt-6 pb-16 md:px-8 md:pt-10 md:pb-20 ${widths[width]}`}
    >
      {name === false ? null : <PageTitle title={name} />}
      {back ? <BackLink {...back} /> : null}
      <div className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="grid min-w-0 max-w-full gap-1.5">
          {caption ? <p className="text-muted text-small tabular-nums">{caption}</p> : null}
          <h1>{typeof heading === 'string' ? <bdi>{heading}</bdi> : heading}</h1>
          {lead ? <div className="max-w-prose text-muted">{lead}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3 md:flex-row-reverse">{actions}</div> : null}
      </div>
      {children}
    </main>
  );
}
