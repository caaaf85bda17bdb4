/** The main navigation, by hat. */
export const nav = {
  welcome: 'Welcome',
  enroll: 'Enroll',
  enrollment: 'Enrollment',
  agreements: 'Agreements',
  settings: 'Settings',
  verification: 'Verification',
  staff: 'Staff',
};
