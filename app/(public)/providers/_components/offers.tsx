import { GraduationCap, Landmark, Megaphone } from 'lucide-react';
import type { ProviderService } from '@/generated/prisma/enums';
import { services as inOrder } from '@/lib/provider/schema';

const icons = { training: GraduationCap, marketing: Megaphone, financing: Landmark };

type OffersProps = { label: string; services: readonly ProviderService[]; t: Record<ProviderService, string> };

/** What a provider does for its resellers, each with its picture; nothing when it has not said. */
export function Offers({ label, services, t }: OffersProps) {
  const offered = inOrder.filter((service) => services.includes(service));
  if (offered.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {offered.map((service) => {
        const Icon = icons[service];
        return (
          <li
            key={service}
            className="inline-flex items-center gap-1.5 rounded-full bg-sea-wash px-2.5 py-1 font-strong text-sea-deep text-tiny"
          >
            <Icon aria-hidden="true" size={15} className="shrink-0" />
            {t[service]}
          </li>
        );
      })}
    </ul>
  );
}
