import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import type { Message, Picture } from '../messages/message.ts';
import { render } from '../messages/render.ts';
import { languageFor } from '../reader.ts';
import type { Image } from '../slack/slack.ts';
import { callTopics } from './call-topics.ts';

/** The words of a delivery at this moment. `edited`: people have seen it before. */
export async function compose(bot: Bot, row: Delivery, now: Instant, edited = false): Promise<Message> {
  const topics = await callTopics(bot, row, now);
  const language = await languageFor(bot, row.channel);
  const context = { community: bot.config.community, now, edited, language };
  return render(row.facts, topics === null ? context : { ...context, topics });
}

/** The picture of a message, once Slack has it; nothing when there is none. */
export async function imageOf({ slack }: Bot, picture: Picture | undefined): Promise<{ image?: Image }> {
  const image = picture === undefined ? null : await slack.draw(picture);
  return image === null ? {} : { image };
}
