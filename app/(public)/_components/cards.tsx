type CardsProps = { heading: string; lead: string; cards: readonly { title: string; text: string }[] };

/** What to have at hand, a card each. */
export function Cards({ heading, lead, cards }: CardsProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <p className="mt-1.5 text-muted">{lead}</p>
      <ul className="mt-5 grid gap-4 md:grid-cols-2 lg:grid-cols-4">
        {cards.map(({ title, text }) => (
          <li key={title} className="sheet px-5 py-4.5">
            <h3>{title}</h3>
            <p className="mt-1 text-muted text-small">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
