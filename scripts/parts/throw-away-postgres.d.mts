export function startThrowAwayPostgres(place?: {
  copyOf?: string;
  folder?: string;
}): Promise<{ url: (database: string) => string; stop: () => Promise<void> }>;
