/** The main navigation, by hat. */
export const nav = {
  home: 'Home',
  enroll: 'Enroll',
  enrollment: 'Enrollment',
  indirectProviders: 'Indirect providers',
  indirectResellers: 'Indirect resellers',
  agreements: 'Agreements',
  invitations: 'Invitations',
  providers: 'Find a provider',
  regions: 'Regions',
  authorizedProviders: 'Providers',
  settings: 'Settings',
  verification: 'Verification',
  staff: 'Staff',
};
