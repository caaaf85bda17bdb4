'use client';

import { useSyncExternalStore } from 'react';

/** Sends the browser's time zone along, unseen; UTC without script. */
export function ZoneField({ name }: { name: string }) {
  return <input type="hidden" name={name} value={useSyncExternalStore(never, zoneHere, () => 'UTC')} />;
}

function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

const never = () => () => undefined;
