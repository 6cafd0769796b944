/**
 * The bytes of a calendar as a string with one character a byte, so that lines are found and unfolded before anything
 * is decoded: a fold may split a UTF-8 sequence (RFC 5545 3.1). Drops a byte order mark; a file without any LF has its
 * lines ended by CR.
 */
export function byteText(body: Uint8Array): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const text = utf16Order(bytes) === null ? bytes.toString('latin1', markLength(bytes)) : fromUtf16(bytes);
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** Decodes a piece of such a string as UTF-8; what is not UTF-8 becomes U+FFFD. */
export function decodeUtf8(byteText: string): string {
  return /[\u0080-\u00ff]/.test(byteText) ? Buffer.from(byteText, 'latin1').toString('utf8') : byteText;
}

function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function utf16Order(bytes: Buffer): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : null;
}

function fromUtf16(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  const little = utf16Order(bytes) === 'big' ? even.swap16() : even;
  return Buffer.from(little.toString('utf16le'), 'utf8').toString('latin1');
}
