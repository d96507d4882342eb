/** What the browser writes down of a thread. `tdur`: the thread's own time, in microseconds. */
export interface TraceEvent {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** What a background's thread did, in milliseconds of its own time. */
export interface Cost {
  /** Reading and running its scripts from their first line to their last. */
  evaluation: number;
  /** Every task of the thread. */
  all: number;
}

const THREAD = 'ServiceWorker thread';
/** A script is run by one of the first kind, a module by those of the second. */
const EVALUATION = new Set(['EvaluateScript', 'v8.compileModule', 'v8.evaluateModule']);
const TASK = 'ThreadControllerImpl::RunTask';

/** What the threads of service workers cost in a trace. */
export function costOf(events: readonly TraceEvent[]): Cost {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === THREAD)
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const sum = (fits: (name: string) => boolean) =>
    events
      .filter(({ ph, name, pid, tid }) => ph === 'X' && fits(name) && threads.has(`${pid} ${tid}`))
      .reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
  return { evaluation: sum((name) => EVALUATION.has(name)), all: sum((name) => name === TASK) };
}
