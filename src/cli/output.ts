/** Writes a line of the result to stdout, which carries nothing else. */
export function printResult(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line for a person to stderr. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Text from outside on one line of a terminal: control characters, which could steer it, become spaces. */
export function terminalText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
