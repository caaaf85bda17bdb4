import { dates } from '@/app/_server/dates';
import { isFromOurPages } from '@/app/_server/origin';
import { safePath } from '@/app/_server/paths';
import { signedIn } from '@/app/_server/session';
import { shownIn, wrongAccount } from '@/app/_server/shown-for';
import { deskOf } from '@/app/_server/typing';
import { loadWords } from '@/app/_server/words';
import { typedIn } from '@/lib/form/answer';
import { anyVersion, forgetTyped, keepTyped } from '@/lib/form/typed-answers';

/** Keeps what is being typed on a page, or forgets it with `forget`, and then leads back to the page. Only for whom the page was shown. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const [words, person, shown] = [await loadWords(), await signedIn(), shownIn(form)];
  const desk = deskOf(form, shown, String(form.get('page') ?? ''));
  if (!isFromOurPages(request.headers) || !person || !shown || !desk || wrongAccount(shown, person))
    return form.has('forget') ? led('/home') : Response.json({ said: words.typing.form.notKept }, { status: 409 });
  if (form.has('forget')) {
    await forgetTyped(desk.whose, desk.place, anyVersion);
    return led(safePath(form.get('page')) ?? '/home');
  }
  const { page: _, ...typed } = typedIn(form);
  const kept = await keepTyped(desk.whose, desk.place, typed, desk.seen);
  if (kept.state === 'too_long') return Response.json({ said: words.typing.form.tooLong });
  if (kept.state === 'taken') return Response.json({ said: '' });
  const at = (await dates()).recent(kept.at);
  const newer = kept.state === 'newer';
  return Response.json({
    said: newer ? words.typing.newer({ at }) : words.typing.saved({ at }),
    version: kept.version,
    newer,
  });
}

/** Nothing is kept by an address alone. */
export function GET(): Response {
  return led('/home');
}

function led(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
