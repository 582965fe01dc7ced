// Property tests draw new examples on every run at home, where a counterexample is a gift. CI draws the same ones each time, so
// that a red run there is the work of the change before it.

import fc from "fast-check";

if (process.env["CI"] !== undefined) fc.configureGlobal({ seed: 20_160_917 });
