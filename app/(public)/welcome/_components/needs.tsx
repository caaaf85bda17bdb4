import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';

/** What to gather before starting. Source: seed, "Before you begin". */
export async function Needs() {
  const { needs: t } = (await loadWords()).welcome;
  return (
    <Card heading={t.heading}>
      <ul className="grid gap-4">
        {t.items.map(({ title, text }) => (
          <li key={title} className="grid grid-cols-[auto_minmax(0,1fr)] gap-3">
            <span aria-hidden="true" className="mt-2 size-2 rounded-full bg-turmeric" />
            <div>
              <h3>{title}</h3>
              <p className="text-muted text-small">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
