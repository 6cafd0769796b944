/** Where Slack takes answers to an interaction: https://docs.slack.dev/interactivity/handling-user-interaction */
const HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'];

/** Is a `response_url` Slack's own, or of the place that stands in for Slack's Web API? Nothing is ever sent to any other. */
export function mayRespond(url: string, apiUrl: string | null): boolean {
  const address = URL.parse(url);
  if (address === null) return false;
  if (apiUrl !== null && address.origin === URL.parse(apiUrl)?.origin) return true;
  const plain = address.protocol === 'https:' && address.username === '' && address.port === '';
  return plain && HOSTS.includes(address.hostname);
}
