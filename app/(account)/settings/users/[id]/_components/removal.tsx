import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

/** The way to remove a colleague, or to leave oneself. */
export function Removal({ id, own, t: { remove, leave } }: { id: string; own: boolean; t: Words['people'] }) {
  const t = own ? leave : remove;
  return (
    <Card heading={t.link}>
      <p className="mb-4">{t.linkText}</p>
      <ButtonLink href={own ? '/settings/leave' : `/settings/users/${id}/remove`} tone="plain">
        {t.link}
      </ButtonLink>
    </Card>
  );
}
