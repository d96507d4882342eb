import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TeachAsk } from '../../utils/messages/teach.ts';
import { beginLesson } from '../../utils/reader/teach/lesson.ts';
import { listen } from '../overlay/listen.ts';

interface Scope {
  forewordLesson?: { answer(ask: TeachAsk): unknown; end(): void };
}

/**
 * Stays in the page's other world while the user shows Foreword what its blocks hold. Where the pointer is, it
 * hears there too: no click is asked for, and the page sees nothing of it. It speaks only when asked.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.forewordLesson?.end();
  const lesson = beginLesson(document, location.href);
  const ended = new AbortController();
  let pointed = -1;
  listen(
    'pointermove',
    ({ target }) => {
      const kind = target instanceof Element ? lesson.kindAround(target) : -1;
      if (kind >= 0) pointed = kind;
    },
    ended.signal,
  );
  const end = () => {
    ended.abort();
    delete scope.forewordLesson;
  };
  scope.forewordLesson = {
    end,
    answer(ask) {
      switch (ask.what) {
        case 'kinds':
          return lesson.kinds();
        case 'examples':
          return lesson.examples(ask.kind);
        case 'learn':
          return lesson.learn(ask.kind, ask.said);
        case 'pointed':
          return pointed;
        case 'end':
          end();
          return null;
      }
    },
  };
  return null;
});
