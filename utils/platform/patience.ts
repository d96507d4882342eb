/**
 * What a task comes to, or `undefined` where it has not ended after this long, in milliseconds; whatever comes of it
 * then is nobody's.
 */
export async function atMost<T>(task: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([task, patience]).finally(() => clearTimeout(timer));
}
