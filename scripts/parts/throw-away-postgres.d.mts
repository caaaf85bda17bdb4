export function startThrowAwayPostgres(): Promise<{ url: (database: string) => string; stop: () => Promise<void> }>;
