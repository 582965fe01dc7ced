// What a worker thread runs: a session that scores the windows it is sent, in the order they come.

import { parentPort } from "node:worker_threads";
import { openSession } from "./session.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./workers.ts";

const port = parentPort;
if (port === null) throw new Error("this file is run by workers.ts in a thread of its own");
const send = (message: FromWorker, handedOver: readonly Float32Array<ArrayBuffer>[] = []): void =>
  port.postMessage(
    message,
    handedOver.map(({ buffer }) => buffer),
  );

port.once("message", async ({ weights, special, ending }: WorkerStart) => {
  const end = new Int32Array(ending);
  try {
    const network = await openSession(weights, special);
    port.on("message", (message: ToWorker) => {
      if (message.kind === "end") port.close();
      // What waits when the end comes is not begun: the program must not end within a run.
      if (message.kind === "end" || Atomics.load(end, 0) !== 0) return;
      const { id, ids, cases } = message;
      network.score(ids, cases).then(
        (scores) => send({ kind: "scored", id, ...scores }, [scores.scores, scores.queries, scores.keys]),
        (error: unknown) => send({ kind: "failed", id, reason: String(error) }),
      );
    });
    send({ kind: "ready" });
  } catch (error) {
    send({ kind: "unloadable", reason: String(error) });
  }
});
