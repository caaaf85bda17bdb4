/** Whoever has an overview: three kinds of companies, three kinds of staff. */
export const hats = ['reseller', 'provider', 'customer', 'reviewer', 'lead', 'operator'] as const;

export type Hat = (typeof hats)[number];
