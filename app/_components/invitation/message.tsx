import type { View } from './view';

/** What the provider wrote along with the invitation, in its own words. */
export function Message({ found, words }: View) {
  if (!found.facts.message) return null;
  return (
    <figure className="mb-7">
      <figcaption className="text-muted text-small">{words.invited.wrote(found)}</figcaption>
      <blockquote dir="auto" className="mt-1 whitespace-pre-line border-turmeric border-l-4 pl-4">
        {found.facts.message}
      </blockquote>
    </figure>
  );
}
