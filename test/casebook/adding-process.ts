// A process that adds files to a casebook and says what came of each, for tests that run several or kill one.
// Words: CASE FILE… Each text takes a few milliseconds to be read.

import { add } from "../../src/casebook/add.ts";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { ministryReport, toolsFor } from "./marked-reader.ts";

const [path = "", ...files] = process.argv.slice(2);
const tools = toolsFor([ministryReport]);
const { read } = tools.reader;
tools.reader.read = async (...words) => {
  await new Promise((resolve) => setTimeout(resolve, 4));
  return read(...words);
};

const casebook = await openCasebook(path, { create: true, now: () => "2031-06-01T12:00:00Z" });
process.stdout.write("open\n");
for await (const outcome of add(casebook, files, { tools })) {
  const what = outcome.kind === "added" || outcome.kind === "known" ? outcome.document : outcome.file;
  process.stdout.write(`${outcome.kind} ${what}\n`);
}
casebook.close();
process.stdout.write("end\n");
