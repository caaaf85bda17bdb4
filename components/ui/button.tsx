import type { ComponentProps, ReactNode } from 'react';
import { FileLink } from './file-link';
import { Link } from './link';

const tones = {
  primary: 'border-transparent bg-sea text-on-sea hover:bg-sea-deep',
  plain: 'border-edge bg-sheet text-ink hover:border-ink',
  danger: 'border-transparent bg-brick text-on-brick hover:bg-brick-deep',
  bright: 'border-transparent bg-turmeric text-on-turmeric hover:brightness-105',
  onNight: 'border-night-line bg-transparent text-night-ink hover:bg-night-raised',
};

const sizes = { normal: 'touch px-4.5 py-2.5 text-base', small: 'px-3 py-1.5 text-small pointer-coarse:min-h-11' };

export type Tone = keyof typeof tones;

type Look = { tone?: Tone; size?: keyof typeof sizes; children: ReactNode };

/** A button: sends the form it stands in, unless `type` says otherwise. `pending` greys it and says so to screen readers. */
export function Button({ tone, size, pending, children, ...rest }: Look & ButtonRest) {
  return (
    <button {...rest} aria-disabled={pending || undefined} className={buttonLook(tone, size)}>
      {children}
    </button>
  );
}

type ButtonRest = { pending?: boolean } & Pick<
  ComponentProps<'button'>,
  | 'type'
  | 'name'
  | 'value'
  | 'disabled'
  | 'onClick'
  | 'form'
  | 'formNoValidate'
  | 'popoverTarget'
  | 'aria-describedby'
  | 'aria-label'
>;

/** Leads somewhere and looks like a button. `file`: what is behind it is a file, not a page. */
export function ButtonLink({ tone, size, href, file, children }: Look & { href: string; file?: boolean }) {
  if (file) {
    return (
      <FileLink href={href} className={buttonLook(tone, size)}>
        {children}
      </FileLink>
    );
  }
  return (
    <Link href={href} className={buttonLook(tone, size)}>
      {children}
    </Link>
  );
}

function buttonLook(tone: Tone = 'primary', size: keyof typeof sizes = 'normal'): string {
  return `print:hidden inline-flex max-w-full items-center justify-center gap-2 rounded-control border text-center font-strong no-underline motion-safe:transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-line disabled:text-muted aria-disabled:cursor-progress aria-disabled:opacity-75 ${sizes[size]} ${tones[tone]}`;
}
