import type { ChangedMessage, Problem, Reply, ReplyOrProblem } from './replies.ts';
import { TOLD } from './replies.ts';
import type { Request, RequestType } from './requests.ts';

/** A request that was not done. */
export class Undone extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`This was not done: ${problem}.`);
    this.name = 'Undone';
    this.problem = problem;
  }
}

/** Asks the background. Rejects with `Undone`. */
export type AskBackground = <T extends RequestType>(type: T, request: Request<T>) => Promise<Reply<T>>;

/** How a page of ours asks, over whatever carries its messages. */
export function asking(send: (message: unknown) => Promise<unknown>): AskBackground {
  return async <T extends RequestType>(type: T, request: Request<T>) => {
    const answer = (await send({ ...request, type }).catch(() => null)) as ReplyOrProblem | null | undefined;
    if (!answer || 'problem' in answer) throw new Undone(answer?.problem ?? 'failed');
    return answer.reply as Reply<T>;
  };
}

/** The problem of something that was rejected. */
export function problemIn(error: unknown): Problem {
  return error instanceof Undone ? error.problem : 'failed';
}

/** What has changed, where a message says so; nothing where it is any other message. */
export function changedBy(message: unknown): ChangedMessage['what'] {
  const told = message as Partial<ChangedMessage> | null;
  return told?.type === TOLD && Array.isArray(told.what) ? told.what : [];
}
