import { Button } from '@/components/ui/button';

type FaultProps = {
  t: { title: string; meaning: string; advice: string; again: string; home: string };
  /** The number under which the fault stands in the log. */
  digest: string | undefined;
  retry: () => void;
};

/** What is shown when a page could not be made. */
export function Fault({ t, digest, retry }: FaultProps) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-narrow px-4 py-10 md:px-8">
      <h1>{t.title}</h1>
      <p className="mt-4">{t.meaning}</p>
      <p className="mt-3 mb-7">
        {t.advice} <b className="tabular-nums">{digest ?? '–'}</b>
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="button" onClick={retry}>
          {t.again}
        </Button>
        {/* A whole new page, since the old one is broken. */}
        <a href="/">{t.home}</a>
      </div>
    </main>
  );
}
