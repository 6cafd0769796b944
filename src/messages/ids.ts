/**
 * The `action_id` of everything that can be pressed. Those with an address are opened by Slack itself, but send an
 * interaction all the same, which must be acknowledged: https://docs.slack.dev/reference/block-kit/block-elements/button-element
 */
export const ACTION = {
  join: 'call_join',
  agenda: 'call_agenda',
  rsvp: 'call_rsvp',
  google: 'call_google',
  outlook: 'call_outlook',
  /** Its value is the key of the call. */
  ics: 'call_ics',
  /** Their value is the key of the delivery that is held. */
  heldPost: 'held_post',
  heldThere: 'held_there',
  /** Their value names the suspicion (`suspicionKey`). */
  feedTrue: 'feed_true',
  feedKeep: 'feed_keep',
} as const;
