import { scaleLinear } from 'd3-scale';
import { sentencesOf } from '@/lib/verification/review-reasons';
import { Picture } from './picture';
import type { Shown } from './shown';

const drawn = 8;

/** Why companies were asked or refused: the most frequent reasons, each with its bar; all of them in the table. */
export function ReasonsChart(shown: Shown) {
  const { numbers, words, language } = shown;
  const { numbers: t } = words;
  const counted = numbers.reasons.map((one) => ({ ...one, count: one.asked + one.refused }));
  const all = counted.reduce((sofar, { count }) => sofar + count, 0);
  const wide = scaleLinear([0, Math.max(1, counted[0]?.count ?? 0)], [0, 100]);
  return (
    <Picture of="reasons" shown={shown} beside={t.given({ count: all })}>
      {counted.length > 0 ? (
        <ol className="grid gap-3.5">
          {counted.slice(0, drawn).map(({ reason, said, count }) => (
            <li key={reason} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5">
              <bdi className="min-w-0 wrap-anywhere">
                {sentencesOf({ reason, said }, words.reviewReasons, language).label}
              </bdi>
              <span className="ml-auto font-strong tabular-nums">{new Intl.NumberFormat(language).format(count)}</span>
              <svg width="100%" height="8" aria-hidden="true" className="forced-visible flex-[0_0_100%]">
                <rect width="100%" height="8" rx="2" className="fill-none stroke-line" />
                <rect width={`${wide(count)}%`} height="8" rx="2" className="fill-sea" />
              </svg>
            </li>
          ))}
        </ol>
      ) : (
        <p className="py-4 text-muted">{t.noReasons}</p>
      )}
      {counted.length > drawn ? (
        <p className="mt-3 text-muted text-tiny">{t.furtherReasons({ count: counted.length - drawn })}</p>
      ) : null}
    </Picture>
  );
}
