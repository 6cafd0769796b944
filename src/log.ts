import { type Logger, pino } from 'pino';

/** Whatever looks like a token, the password of an address, or the private address of a calendar. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:xox[a-z]|xapp|xoxe\.xox[a-z])-[A-Za-z0-9-]+/g, '[token]'],
  [/:\/\/[^/\s:@"]*:[^/\s@"]+@/g, '://[password]@'],
  [/\/private-[A-Za-z0-9]+/g, '/private-[secret]'],
];

/** A log of one JSON object a line. Secrets are taken out of the finished line, wherever in an error they hide. */
export function createLog(
  level: string,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, { write: (line) => write(withoutSecrets(line)) });
}

function withoutSecrets(line: string): string {
  return SECRETS.reduce((text, [secret, instead]) => text.replace(secret, instead), line);
}
