/** Waits for something that happens soon. */
export async function until(happened: () => boolean): Promise<void> {
  const deadline = Date.now() + 3000;
  while (!happened()) {
    if (Date.now() > deadline) throw new Error(`This did not happen: ${String(happened)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
