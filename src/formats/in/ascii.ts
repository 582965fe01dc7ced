// Bytes read as one character each, for signatures and structures of binary files.

/** `length` bytes from `offset`, one character a byte; shorter where the bytes end. */
export function asciiFrom(bytes: Uint8Array, offset: number, length: number): string {
  let text = "";
  for (const byte of bytes.subarray(Math.max(0, offset), Math.max(0, offset + length)))
    text += String.fromCharCode(byte);
  return text;
}
