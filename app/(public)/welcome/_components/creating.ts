/** Where a work account is created; the country chosen goes along. */
export function creating(country: string | undefined): string {
  return country ? `/create-work-account?country=${country}` : '/create-work-account';
}
