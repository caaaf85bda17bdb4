import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { saveHours } from '../actions';

type HoursProps = {
  quietFrom: number | null;
  quietUntil: number | null;
  digestHour: number;
  zone: string;
  t: Words['notices']['choose'];
};

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const halves = Array.from({ length: 48 }, (_, at) => ({ value: clock(at * 30), label: clock(at * 30) }));
const hours = Array.from({ length: 24 }, (_, hour) => ({ value: `${hour}`, label: clock(hour * 60) }));

/** When letters that can wait do, and at which hour the letter of the day comes. */
export function Hours({ quietFrom, quietUntil, digestHour, zone, t }: HoursProps) {
  const asValue = (minutes: number | null) => (minutes === null ? '' : clock(minutes));
  const quiet = { choices: halves, empty: t.never, width: 'half', names: true } as const;
  return (
    <Card heading={t.hoursHeading}>
      <p className="mb-4 text-small">{t.hoursLead({ zone: zone.replaceAll('_', ' ') })}</p>
      <Form id="hours" action={saveHours} submit={t.submitHours}>
        <Select name="quietFrom" label={t.quietFrom} value={asValue(quietFrom)} {...quiet} />
        <Select name="quietUntil" label={t.quietUntil} value={asValue(quietUntil)} {...quiet} />
        <Select name="digestHour" label={t.digestHour} value={`${digestHour}`} choices={hours} width="short" names />
      </Form>
    </Card>
  );
}
