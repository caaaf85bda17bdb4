import { Card } from '@/components/ui/card';

/** What a grave step does, point by point, before it is done. */
export function Effects({ heading, effects }: { heading: string; effects: readonly string[] }) {
  return (
    <Card heading={heading}>
      <ul className="grid list-disc gap-2 pl-5">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </Card>
  );
}
