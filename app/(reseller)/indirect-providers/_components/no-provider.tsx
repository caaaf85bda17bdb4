import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';

/** How one comes by an indirect provider. Source: the seed's "Connect with an indirect provider". */
export function NoProvider({ words: w }: { words: Words['partnerships']['providers'] }) {
  return (
    <EmptyState
      heading={w.empty.heading}
      action={
        <>
          <ButtonLink href="/providers">{w.find}</ButtonLink>
          <Link href="/indirect-providers/diagnosis" className="text-small">
            {w.noButton}
          </Link>
        </>
      }
    >
      <p>{w.empty.meaning}</p>
      <ol className="grid max-w-lg list-decimal gap-2 pl-6 text-left text-ink marker:font-strong marker:text-sea">
        {w.empty.steps.map((step) => (
          <li key={step} className="pl-1.5">
            {step}
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}
