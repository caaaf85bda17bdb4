import type { Words } from '@/app/_server/words';
import { deviceOf } from '@/lib/identity/user-agent';
import { networkOf } from '@/lib/network';

type OriginProps = { ip: string | null; userAgent: string | null; words: Words };

/** From where somebody acted, as far as the journal has it: a network and a browser, which prove nothing. */
export function Origin({ ip, userAgent, words: { evidence: t } }: OriginProps) {
  const device = deviceOf(userAgent);
  const network = networkOf(ip);
  return t.from({
    network: network === 'unknown' ? t.noNetwork : network,
    device: device ? t.device(device) : t.noDevice,
  });
}
