import { readEnv, UnusableSettings } from '@/lib/env';

/** Says what is wrong with the settings of this process, a sentence each, and fails; else says nothing. */
try {
  readEnv(process.env);
} catch (error) {
  if (!(error instanceof UnusableSettings)) throw error;
  console.error(error.message);
  process.exit(1);
}
