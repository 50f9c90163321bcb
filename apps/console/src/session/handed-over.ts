import * as z from 'zod';

/** What the window of a renewed sign-in tells the page that waits for it. Both are pages of this origin. */
const handedOver = z.object({ userId: z.string(), refreshToken: z.string() });

export type HandedOver = z.output<typeof handedOver>;

const channelOf = (ticket: string) => new BroadcastChannel(`gatepost-console-${ticket}`);

/** Calls back once; answers a function that stops waiting. */
export function whenHandedOver(ticket: string, callback: (given: HandedOver) => void): () => void {
  const channel = channelOf(ticket);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const given = handedOver.safeParse(data);
    if (given.success) callback(given.data);
  };
  return () => channel.close();
}

export function handOver(ticket: string, given: HandedOver): void {
  const channel = channelOf(ticket);
  channel.postMessage(given);
  channel.close();
}
