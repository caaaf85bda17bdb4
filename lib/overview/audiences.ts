/** Whoever has an overview: three kinds of companies, three kinds of staff. */
export const audiences = ['reseller', 'provider', 'customer', 'reviewer', 'lead', 'operator'] as const;

export type Audience = (typeof audiences)[number];
