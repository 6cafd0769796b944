import type { Outgoing } from './slack.ts';

/** The event type in the metadata of every delivery: https://docs.slack.dev/messaging/message-metadata */
const EVENT_TYPE = 'ospo_bot_delivery';

/** The metadata of a message: its marker, and those of the deliveries that stand in it too, divided by blanks. */
export function metadataOf({ marker, also = [] }: Pick<Outgoing, 'marker' | 'also'>) {
  const payload = also.length === 0 ? { marker } : { marker, also: also.join(' ') };
  return { event_type: EVENT_TYPE, event_payload: payload };
}

/** All markers in a message's metadata; none when it has none of ours. Slack keeps them when the message is edited. */
export function markersOf(metadata: { event_type?: string; event_payload?: object } | undefined): string[] {
  if (metadata?.event_type !== EVENT_TYPE) return [];
  const said = (name: string): string => {
    const value: unknown = Reflect.get(metadata.event_payload ?? {}, name);
    return typeof value === 'string' ? value : '';
  };
  return `${said('marker')} ${said('also')}`.split(' ').filter((marker) => marker !== '');
}
