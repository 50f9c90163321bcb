/** The signal is told when the time is up; work that does not listen to it is left behind. */
export async function within<Result>(ms: number, begin: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => {
      fail(Object.assign(new Error('took too long'), { code: 'EABORT' }));
      deadline.abort();
    }, ms);
  });
  try {
    return await Promise.race([begin(deadline.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
