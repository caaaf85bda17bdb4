type Account = { uid: number; gid: number } | null;

export function findPostgresAccount(folder: string): Account;
export function asAccount(
  account: Account,
  file: string,
  args: string[],
  folders: string[],
): { file: string; args: string[]; uid?: number; gid?: number };
