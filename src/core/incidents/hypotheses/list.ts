// The questions, in the order in which they are asked: what did not happen was done by nobody.

import { happened } from "./happened.ts";
import { onPurpose } from "./on-purpose.ts";
import type { Question } from "./question.ts";
import { who } from "./who.ts";

/** All questions. Adding one: a file beside this one, and a line here. */
export const questions: readonly Question[] = [happened, who, onPurpose];
