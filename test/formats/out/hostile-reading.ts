// A reading whose every text tries to become markup or script.

import type { Reading } from "../../../src/core/model/reading.ts";
import { exampleReading } from "../../core/views/example-reading.ts";

export const hostileTexts = [
  "</script><script>window.hit=1</script>",
  '"><img src=x onerror="window.hit=1">',
  "' onmouseover='window.hit=1",
  "` autofocus onfocus=window.hit=1 tabindex=1 x=`",
  "</title></style></mark></ul><svg onload=window.hit=1>",
  "javascript:window.hit=1//",
  "&lt;script&gt;window.hit=1&lt;/script&gt;",
  "<!--<base href=https://evil.example/>",
  "\u0000<scr\u0000ipt>window.hit=1</script>",
];

/** The example with one of the texts in every place that holds text, spans kept. */
export function hostileReading(evil: string): Reading {
  const reading = exampleReading();
  const { document } = reading;
  const text = Array.from({ length: Math.ceil(document.text.length / evil.length) }, () => evil)
    .join("")
    .slice(0, document.text.length);
  return {
    ...reading,
    document: {
      ...document,
      text: text.slice(0, document.text.length),
      title: evil,
      publisher: evil,
      published: evil,
      byline: evil,
      agency: evil,
      dateline: evil,
      language: evil,
      url: evil,
      file: evil,
    },
    mentions: reading.mentions.map((mention) => ({ ...mention, name: evil, actor: evil })),
    voices: reading.voices.map((voice) => (voice.kind === "author" ? voice : { ...voice, name: evil, party: evil })),
    events: reading.events.map((event) => ({
      ...event,
      type: evil,
      ...(event.place === undefined
        ? {}
        : { place: { ...event.place, value: { ...event.place.value, name: evil, gazetteer: evil, within: [evil] } } }),
    })),
    messages: reading.messages.map((message) => ({ ...message, rule: evil, text: evil })),
    readBy: { model: evil, version: evil, catalogue: evil },
  };
}
