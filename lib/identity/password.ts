import { hash, verify } from '@node-rs/argon2';

// argon2id (the package's own default) at OWASP's first choice of cost; native and off the main thread.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** At most two at a time, so that a storm of sign-ins leaves the processor to everybody else. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

let decoy: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** True when the password belongs to the hash. Without a hash it works just as long and says false: nobody learns which. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this one');
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== null;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
