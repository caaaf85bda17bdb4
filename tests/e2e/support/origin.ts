/** Where the portal under test is. */
export const origin = new URL(process.env.MITRA_URL ?? 'http://localhost:3000').origin;
