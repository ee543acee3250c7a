/** The work's result, or a rejection after so many milliseconds: the driver waits for ever for a server that fell silent. */
export async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  onLate: () => void = () => {},
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(Object.assign(new Error(`no answer within ${milliseconds / 1000} s`), { code: "Deadline" }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
