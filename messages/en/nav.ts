/** The main navigation, by hat. */
export const nav = {
  home: 'Home',
  enroll: 'Enroll',
  enrollment: 'Enrollment',
  indirectProviders: 'Indirect providers',
  indirectResellers: 'Indirect resellers',
  agreements: 'Agreements',
  invitations: 'Invitations',
  settings: 'Settings',
  verification: 'Verification',
  staff: 'Staff',
};
