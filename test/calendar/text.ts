/** The lines of a VEVENT. */
export function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** The bytes of a calendar that holds these components. */
export function calendar(...components: string[]): Uint8Array {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...components, 'END:VCALENDAR', ''];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}
