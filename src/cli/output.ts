/** Writes a line of the result to stdout, which carries nothing else. */
export function printResult(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line for a person to stderr. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Text from outside on one line of a terminal: whatever could steer it, or turn the reading direction, becomes a space. */
export function terminalText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();
}
