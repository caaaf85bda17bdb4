import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';

/** How one comes by an indirect provider. Source: the seed's "Connect with an indirect provider". */
export function NoProvider({ t }: { t: Words['partnerships']['providers'] }) {
  return (
    <EmptyState
      heading={t.empty.heading}
      action={
        <>
          <ButtonLink href="/providers">{t.find}</ButtonLink>
          <Link href="/indirect-providers/diagnosis" className="text-small">
            {t.noButton}
          </Link>
        </>
      }
    >
      <p>{t.empty.meaning}</p>
      <ol className="grid max-w-lg list-decimal gap-2 pl-6 text-left text-ink marker:font-strong marker:text-sea">
        {t.empty.steps.map((step) => (
          <li key={step} className="pl-1.5">
            {step}
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}
