// What a worker thread runs: a session that scores the windows it is sent, in the order they come.

import { parentPort, workerData } from "node:worker_threads";
import { openSession } from "./session.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./workers.ts";

const start: WorkerStart = workerData;
const port = parentPort;
if (port === null) throw new Error("this file is run by workers.ts in a thread of its own");
const send = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, [...transfer]);

try {
  const network = await openSession(start.weights, start.special);
  port.on("message", ({ id, ids, cases }: ToWorker) => {
    network.score(ids, cases).then(
      (scores) => send({ kind: "scored", id, ...scores }),
      (error: unknown) => send({ kind: "failed", id, reason: String(error) }),
    );
  });
  send({ kind: "ready" });
} catch (error) {
  send({ kind: "unloadable", reason: String(error) });
}
