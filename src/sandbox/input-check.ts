import { z } from 'zod';
import { type Element, elementsOf, type Raw, type Raws } from './element.ts';

const Bounds = z.looseObject({
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  min_value: z.coerce.number().optional(),
  max_value: z.coerce.number().optional(),
  is_decimal_allowed: z.boolean().default(false),
});

/** What Slack itself finds wrong before it sends a submission, by `block_id`; what it says is close to Slack's own words. */
export function checkInputs(blocks: readonly unknown[], raws: Raws): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { blockId, element, inInput, optional } of elementsOf(blocks)) {
    if (!inInput) continue;
    const raw = raws[blockId]?.[element.action_id] ?? null;
    const empty = raw === null || raw.length === 0;
    if (empty && optional) continue;
    const error = empty ? 'Please complete this required field.' : fault(element, raw);
    if (error !== null) errors[blockId] = error;
  }
  return errors;
}

function fault(element: Element, raw: Raw): string | null {
  const text = typeof raw === 'string' ? raw : '';
  const bounds = Bounds.parse(element);
  switch (element.type) {
    case 'plain_text_input':
      return lengthFault(text.length, bounds);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : 'Please enter a valid email address.';
    case 'url_text_input':
      return URL.canParse(text) && /^https?:/i.test(text) ? null : 'Please enter a valid URL.';
    case 'number_input':
      return numberFault(text, bounds);
    default:
      return null;
  }
}

function lengthFault(
  length: number,
  { min_length: min = 0, max_length: max = 3_000 }: z.infer<typeof Bounds>,
) {
  if (length < min) return `Please enter at least ${min} characters.`;
  return length > max ? `Please enter at most ${max} characters.` : null;
}

function numberFault(text: string, { is_decimal_allowed, min_value, max_value }: z.infer<typeof Bounds>) {
  const form = is_decimal_allowed ? /^[+-]?\d+(\.\d+)?$/ : /^[+-]?\d+$/;
  if (!form.test(text)) return is_decimal_allowed ? 'Please enter a number.' : 'Please enter a whole number.';
  if (min_value !== undefined && Number(text) < min_value) return `Please enter ${min_value} or more.`;
  return max_value !== undefined && Number(text) > max_value ? `Please enter ${max_value} or less.` : null;
}
