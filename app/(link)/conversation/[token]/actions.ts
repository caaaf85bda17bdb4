'use server';

import { action } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import * as conversations from '@/lib/conversation/commands';
import { askShape } from '@/lib/conversation/schema';

const purpose = 'write_message';

export const ask = action(holder(purpose), askShape, conversations.askByLink, afterPost(purpose, { sent: 'yes' }));
