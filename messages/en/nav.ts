/** The main navigation, by hat. */
export const nav = {
  home: 'Home',
  enroll: 'Enroll',
  enrollment: 'Enrollment',
  agreements: 'Agreements',
  settings: 'Settings',
  verification: 'Verification',
  staff: 'Staff',
};
