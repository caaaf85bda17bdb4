'use server';

import { action } from '@/app/_server/action';
import { person } from '@/app/_server/gates';
import { markAllRead, markRead } from '@/lib/notice/list';
import { allReadShape, noticeShape } from '@/lib/notice/schema';

export const read = action(person, noticeShape, markRead, '/notices?marked=yes');

export const readAll = action(person, allReadShape, markAllRead, '/notices?marked=yes');
