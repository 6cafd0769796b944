import type { ViewOutput } from '@slack/bolt';
import type { Answers } from '../src/domain/item.ts';
import { FIELD } from '../src/messages/ids.ts';

type Values = ViewOutput['state']['values'];

/** What a form holds, by the name of its fields: https://docs.slack.dev/reference/views */
export function answersOf(values: Values): Answers {
  const fields = Object.entries(values).map(([name, elements]) => [name, answerOf(elements[FIELD])]);
  return Object.fromEntries(fields);
}

function answerOf(element: Values[string][string] | undefined): Answers[string] {
  if (element === undefined) return null;
  if (element.selected_options) return element.selected_options.map(({ value }) => value);
  return (
    element.value ?? element.selected_option?.value ?? element.selected_date ?? element.selected_time ?? null
  );
}
