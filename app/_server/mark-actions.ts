'use server';

import { setMark } from '@/lib/mark/commands';
import { editNote, writeNote } from '@/lib/mark/notes';
import { editShape, markShape, noteShape } from '@/lib/mark/schema';
import { action } from './action';
import { partner, samePage } from './gates';

const back = (kept: string, place: string) => async () => `${await samePage()}?kept=${kept}#${place}`;

export const keepMark = action(partner, markShape, setMark, back('mark', 'marks'));
export const keepNote = action(partner, noteShape, writeNote, back('note', 'marks-notes'));
export const changeNote = action(partner, editShape, editNote, back('edit', 'marks-notes'));
