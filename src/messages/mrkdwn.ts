declare const escaped: unique symbol;

/** Text that is safe inside Slack's mrkdwn. Only `mrkdwn` and `escapeMrkdwn` make it, so that unescaped text does not compile. */
export type Mrkdwn = string & { readonly [escaped]: true };

/** Escapes the three characters that Slack gives a meaning: https://docs.slack.dev/messaging/formatting-message-text */
export function escapeMrkdwn(text: string): Mrkdwn {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') as Mrkdwn;
}

/** Template tag: the literal parts are ours and stay, every interpolated string is escaped unless it is `Mrkdwn` by type of its maker. */
export function mrkdwn(
  literals: TemplateStringsArray,
  ...values: readonly (Mrkdwn | Plain | number)[]
): Mrkdwn {
  const parts = values.map((value, index) => {
    const shown = typeof value === 'object' ? escapeMrkdwn(value.plain) : String(value);
    return `${shown}${literals[index + 1] ?? ''}`;
  });
  return `${literals[0] ?? ''}${parts.join('')}` as Mrkdwn;
}

/** A text from outside, to be escaped where it is put in: `mrkdwn\`*${plain(title)}*\``. */
export type Plain = { readonly plain: string };

export function plain(text: string): Plain {
  return { plain: text };
}
