import { Check, Info, TriangleAlert } from 'lucide-react';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { countryName } from '@/lib/region/names';
import type { Seen, Tone } from '@/lib/verification/evidence-for';

type SeenListProps = { seen: readonly Seen[]; words: Words; when: When };

const looks: Record<Tone, { Icon: typeof Check; look: string }> = {
  agrees: { Icon: Check, look: 'text-leaf' },
  differs: { Icon: TriangleAlert, look: 'text-turmeric-ink' },
  open: { Icon: Info, look: 'text-indigo' },
};

/** What was seen by itself, each with whether it fits what was said. The sign only repeats the word before it. */
export function SeenList({ seen, words, when }: SeenListProps) {
  if (seen.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1.5 text-small">
      {seen.map((one) => {
        const { Icon, look } = looks[one.tone];
        const text = sentenceOf(one, words, when);
        return (
          <li key={text} className="grid grid-cols-[auto_minmax(0,1fr)] gap-2">
            <Icon aria-hidden="true" size={16} className={`mt-0.5 ${look}`} />
            <span className="wrap-anywhere">
              <span className="sr-only">{words.evidence.tones[one.tone]} </span>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A sentence as its reader reads it: moments in their zone, countries and answers by name. */
function sentenceOf({ code, told }: Seen, words: Words, when: When): string {
  const { seen, device, noDevice } = words.evidence;
  const said = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, sayOne(name, value, words, when)]),
  );
  const [browser, system] = [String(said.browser ?? ''), String(said.system ?? '')];
  // The words of a code are told what its evidence tells, each said as text.
  const say = seen[code] as (said: Record<string, unknown>) => string;
  return say({ ...said, device: browser && system ? device({ browser, system }) : noDevice });
}

function sayOne(name: string, value: unknown, words: Words, when: When): string | number {
  const { labels, evidence, companyDirectory, locale } = words;
  if (value instanceof Date) return when.dateTime(value);
  if (Array.isArray(value)) return value.map((field) => labels[field as keyof typeof labels]).join(', ');
  if (name === 'country' || name === 'other') return countryName(String(value), locale);
  if (name === 'source') return companyDirectory.sources[value as keyof typeof companyDirectory.sources];
  if (name === 'network' && value === 'unknown') return evidence.noNetwork;
  return typeof value === 'number' ? value : String(value);
}
