import { Button } from '@/components/ui/button';

type FaultProps = {
  words: { title: string; meaning: string; advice: string; again: string; home: string };
  /** The number under which the fault stands in the log. */
  digest: string | undefined;
  retry: () => void;
};

/** What is shown when a page could not be made. */
export function Fault({ words, digest, retry }: FaultProps) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-narrow px-4 py-10 md:px-8">
      <h1>{words.title}</h1>
      <p className="mt-4">{words.meaning}</p>
      <p className="mt-3 mb-7">
        {words.advice} <b className="tabular-nums">{digest ?? '–'}</b>
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="button" onClick={retry}>
          {words.again}
        </Button>
        {/* A whole new page, since the old one is broken. */}
        <a href="/">{words.home}</a>
      </div>
    </main>
  );
}
