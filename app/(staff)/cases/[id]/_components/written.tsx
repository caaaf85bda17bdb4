import { Conversation } from './conversation';
import { History } from './history';
import { Letters } from './letters';
import { Notes } from './notes';
import type { Shown } from './shown';

/** What the company and its reviewers wrote, what the portal wrote to whom, and what happened. */
export function Written({ files, ...shown }: Shown & { files: string | undefined }) {
  return (
    <div className="grid min-w-0 gap-6">
      <Conversation {...shown} files={files} />
      <Notes {...shown} />
      <Letters {...shown} />
      <History {...shown} />
    </div>
  );
}
