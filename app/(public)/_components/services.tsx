import { GraduationCap, Landmark, Megaphone } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';

const icons = [GraduationCap, Megaphone, Landmark];

type ServicesProps = {
  heading: string;
  lead: string;
  /** Training and technical help, marketing, financing and credit, in the seed's order. */
  services: readonly { title: string; text: string }[];
  after: string;
  /** What the way to the directory is called. */
  find: string;
};

/** What an indirect provider does for a reseller. */
export function Services({ heading, lead, services, after, find }: ServicesProps) {
  return (
    <section className="grid gap-6 lg:grid-cols-[2fr_3fr] lg:gap-12">
      <div>
        <h2>{heading}</h2>
        <p className="mt-1.5 text-muted">{lead}</p>
      </div>
      <div className="grid gap-6">
        <ul className="grid gap-5">
          {services.map(({ title, text }, at) => {
            const Icon = icons[at] ?? Landmark;
            return (
              <li key={title} className="grid grid-cols-[auto_minmax(0,1fr)] gap-4">
                <span
                  aria-hidden="true"
                  className="grid size-11 place-items-center rounded-full bg-sea-wash text-sea-deep"
                >
                  <Icon size={22} />
                </span>
                <div>
                  <h3>{title}</h3>
                  <p className="mt-0.5 text-muted">{text}</p>
                </div>
              </li>
            );
          })}
        </ul>
        <p>{after}</p>
        <p>
          <ButtonLink href="/providers" tone="plain">
            {find}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
