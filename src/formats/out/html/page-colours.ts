// The colours of every page that Hearsay writes, by what they mean, for a light and a dark screen. Each that is text stands out
// from each ground by 4.5 to 1 at least; a test in the browser measures it.

/** Style that defines the colours as custom properties. */
export const pageColours = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d2126; --soft: #5d6570; --line: #d9d8d2; --wash: #f3f1ea; --accent: #1c5fa8;
  --event: #ffe29a; --count: #ffd0c7; --content: #e8eef8; --voice: #124b8f; --actor: #6b3fa0; --people: #9a4b00;
  --place: #1a7f47; --time: #8a6d00; --thing: #66605a; --not-so: #b3261e; --doubtful: #7a5b00; --on: #ffb84d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e6e4df; --soft: #a2a9b2; --line: #353b43; --wash: #1d2227; --accent: #7db3f0;
    --event: #5c4700; --count: #6a2a20; --content: #1f2a3a; --voice: #9cc7ff; --actor: #c4a3f0; --people: #f0b070;
    --place: #6fd39b; --time: #e2c65a; --thing: #b5aea6; --not-so: #ff8a80; --doubtful: #f0cf6a; --on: #a86400;
  }
}
`;
