/** What counts by the minute, as limits of requests do, is tried within one: what fell across two says nothing and is done anew. */

const minute = () => Math.floor(Date.now() / 60_000);

/** The work is told which time it is done, to ask in another name than before. */
export async function inOneMinute<T>(work: (nth: number) => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth += 1) {
    const began = minute();
    const came = await work(nth);
    if (minute() === began) return came;
  }
}
