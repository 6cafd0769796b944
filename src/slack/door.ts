import type { Receiver } from '@slack/bolt';

/** The way by which Bolt hears of what people do. */
export type Door = {
  receiver: Receiver;
  /** Resolves as soon as nothing more stands in the way on our side; Slack may still be unreachable. */
  open(): Promise<void>;
  close(): Promise<void>;
};
