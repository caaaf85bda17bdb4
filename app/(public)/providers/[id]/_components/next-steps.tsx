import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';

/** What comes next for a reseller that likes this provider. Source: domain fact 6.1. */
export async function NextSteps({ name }: { name: string }) {
  const [{ providers }, person] = await Promise.all([loadWords(), signedIn()]);
  const { page: t } = providers;
  return (
    <Card heading={t.next}>
      <ol className="grid list-decimal gap-2 pl-5 marker:text-muted">
        {t.steps({ name }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-3 text-muted text-small">
        {t.enrollFirst} {person ? null : <Link href="/welcome">{t.enroll}</Link>}
      </p>
    </Card>
  );
}
