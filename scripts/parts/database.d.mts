export function makePortalRole(ownerUrl: string, password: string): Promise<string>;
