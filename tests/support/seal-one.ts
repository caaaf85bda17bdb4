import { evidencePage } from '@/emails/evidence-page';
import { sealCopy } from '@/lib/signed-copy/seal';

/** Seals one copy in a process of its own, which a test may end. */
await sealCopy(process.argv[2] ?? '', evidencePage);
