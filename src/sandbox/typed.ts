/** Names that people type, and their ids. */
export type Directory = {
  people: readonly { id: string; name: string }[];
  channels: readonly { id: string; name: string }[];
};

/** What Slack makes of typed text: three characters escaped, and names that exist turned into ids. */
export function typedText(text: string, { people, channels }: Directory): string {
  return escapeText(text).replace(/(?<!\w)([@#])([\w-]+)/g, (whole, sign, name) => {
    const known = (sign === '@' ? people : channels).find((one) => one.name === name);
    return known === undefined ? whole : `<${sign}${known.id}>`;
  });
}

/** The same for the text of a command with `should_escape`: ids carry their names (https://docs.slack.dev/interactivity/implementing-slash-commands#escaping). */
export function escapedCommandText(text: string, directory: Directory): string {
  const names = new Map([...directory.people, ...directory.channels].map(({ id, name }) => [id, name]));
  return typedText(text, directory).replace(
    /<([@#])([A-Z0-9]+)>/g,
    (_, sign, id) => `<${sign}${id}|${names.get(id)}>`,
  );
}

/** Escapes the three characters that mean something: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
