import { Proposal } from './proposal';
import type { Shown } from './shown';
import { Undelivered } from './undelivered';

/** What stands above a case until somebody sees to it. */
export function Pinned(shown: Shown) {
  return (
    <>
      <Proposal {...shown} />
      <Undelivered {...shown} />
    </>
  );
}
