/** The tags a company bears, each in the direction of its own script. */
export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag} className="wrap-anywhere rounded-small bg-sea-wash px-2 py-0.5">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
