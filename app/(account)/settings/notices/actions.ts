'use server';

import { z } from 'zod';
import { action } from '@/app/_server/action';
import { member, person, provenMember } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import * as addresses from '@/lib/notice/addresses';
import {
  addressShape,
  choicesShape,
  endedShape,
  hoursShape,
  newNoticeAddressShape,
  stoppedShape,
} from '@/lib/notice/schema';
import * as settings from '@/lib/notice/settings';
import type { SignedIn } from '@/lib/organization/queries';

const chooser = (reader: SignedIn) => ({
  userId: reader.userId,
  organizationId: accountInUse(reader)?.organizationId ?? null,
});

export const saveKinds = action(
  person,
  choicesShape,
  (reader, fields) => settings.saveChoices(chooser(reader), fields),
  '/settings/notices?done=saved',
);

export const haveAgain = action(person, endedShape, settings.haveAgain, '/settings/notices?done=saved');

export const saveHours = action(
  person,
  hoursShape,
  (reader, fields) => settings.saveHours(chooser(reader), fields),
  '/settings/notices?done=saved',
);

export const add = action(provenMember, newNoticeAddressShape, addresses.addAddress, '/settings/notices?done=added');

export const remove = action(member, addressShape, addresses.removeAddress, '/settings/notices?done=saved');

export const sendAllKinds = action(member, addressShape, addresses.sendAllKinds, '/settings/notices?done=saved');

export const tryAgain = action(member, stoppedShape, addresses.tryAgain, '/settings/notices?done=tried');

export const tryOwnAgain = action(
  person,
  z.object({}),
  ({ email }) => addresses.tryOwnAgain(email),
  '/settings/notices?done=tried',
);
