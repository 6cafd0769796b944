import type { Call } from '../domain/call.ts';
import type { TrendPoint } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { ResultPart, SurveyResult } from '../domain/survey-result.ts';
import { clip, tidy } from '../domain/text.ts';
import type { Picture } from './message.ts';
import { say } from './say.ts';
import { partFor } from './survey-question.ts';
import { atLeastWords, meanWords, rangeWords } from './survey-words.ts';

/** A question with its bars: none when nothing may be shown. */
type Group = { label: string; bars: readonly { name: string; atLeast: number }[] };

const WIDTH = 840;
const ROW = 40;
const LEFT = 260;
const BAR = 350;
const TREND = { top: 50, height: 110 } as const;
const ALT_LIMIT = 1900;
/** More would make a tower. */
const MOST_GROUPS = 4;

/** The font of the picture has no Chinese and no Japanese letters: there our words in it are English, and its `alt` is not. */
function drawnLanguage(language: Language): Language {
  return language === 'zh' || language === 'ja' ? 'en' : language;
}

/** The counts as bars, and the means of the last calls as a line; `null` where there is nothing to count. */
export function chartOf(
  call: Call,
  result: SurveyResult,
  trend: readonly TrendPoint[],
  language: Language,
): Picture | null {
  const said = groupsOf(result, language);
  if (said.length === 0) return null;
  const means = trend.flatMap(({ mean }) => (mean === null ? [] : [mean])).slice(-8);
  const line = means.length > 1 ? means : [];
  const svg = drawing(call, result, line, drawnLanguage(language));
  return { svg, alt: clip(altOf(call.title, said, result.answers, line, language), ALT_LIMIT) };
}

function groupsOf({ parts }: SurveyResult, language: Language): Group[] {
  return parts.flatMap((part) => groupOf(partFor(part, language), language)).slice(0, MOST_GROUPS);
}

function drawing(
  { title }: Call,
  result: SurveyResult,
  means: readonly number[],
  language: Language,
): string {
  const { answers } = result;
  const drawn: string[] = [];
  let y = 84;
  for (const group of groupsOf(result, language)) {
    drawn.push(groupAt(group, y, answers, language));
    y += 44 + ROW * Math.max(1, group.bars.length);
  }
  const height = y + (means.length > 0 ? TREND.top + TREND.height + 30 : 10);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${words(24, 38, clip(tidy(title), 60), 22, 'bold')}
${words(24, 64, say(language, 'result.answered', { answers }), 15)}
${drawn.join('\n')}
${trendOf(means, y + TREND.top, language)}
</svg>`;
}

function groupOf(part: ResultPart, language: Language): Group[] {
  const { label } = part;
  switch (part.type) {
    case 'rating': {
      const bars = part.ranges
        .toReversed()
        .map(({ from, to, atLeast }) => ({ name: rangeWords(from, to, part.words, language), atLeast }));
      return [{ label, bars }];
    }
    case 'choice':
    case 'choices':
      return [{ label, bars: part.shown.map(({ label: name, atLeast }) => ({ name, atLeast })) }];
    case 'text':
      return [];
  }
}

function groupAt({ label, bars }: Group, top: number, answers: number, language: Language): string {
  const heading = words(24, top + 16, clip(tidy(label), 80), 16, 'bold');
  if (bars.length === 0) return `${heading}\n${words(LEFT, top + 48, say(language, 'result.not-shown'), 15)}`;
  const drawn = bars.map(({ name, atLeast }, index) =>
    barAt(name, atLeast / answers, top + 30 + index * ROW, atLeastWords(atLeast, language)),
  );
  return [heading, ...drawn].join('\n');
}

function barAt(name: string, share: number, y: number, count: string): string {
  const width = Math.round(BAR * share);
  return `${words(LEFT - 12, y + 20, clip(tidy(name), 30), 15, 'normal', 'end')}
<rect x="${LEFT}" y="${y}" width="${BAR}" height="28" rx="4" fill="#eef2f6"/>
<rect x="${LEFT}" y="${y}" width="${width}" height="28" rx="4" fill="#1b6e8c"/>
${words(LEFT + BAR + 12, y + 20, count, 15)}`;
}

function trendOf(means: readonly number[], top: number, language: Language): string {
  if (means.length === 0) return '';
  const step = (BAR + 100) / (means.length - 1);
  const points = means.map((mean, index) => {
    return { mean, x: Math.round(LEFT + index * step), y: Math.round(top + ((5 - mean) / 4) * TREND.height) };
  });
  const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = points.map(
    ({ mean, x, y }) =>
      `<circle cx="${x}" cy="${y}" r="5" fill="#8c3b1b"/>${words(x, y - 12, meanWords(mean, language), 14, 'normal', 'middle')}`,
  );
  return `${words(LEFT - 12, top + TREND.height / 2, say(language, 'result.trend'), 15, 'normal', 'end')}
<polyline points="${path}" fill="none" stroke="#8c3b1b" stroke-width="2"/>
${dots.join('\n')}`;
}

function words(
  x: number,
  y: number,
  text: string,
  size: number,
  weight = 'normal',
  anchor = 'start',
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="#1d1c1d">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  const safe = text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
  return safe
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function altOf(
  title: string,
  groups: readonly Group[],
  answers: number,
  means: readonly number[],
  language: Language,
): string {
  const said = groups.map(({ label, bars }) => {
    const counts = bars.map(({ name, atLeast }) =>
      say(language, 'result.line', { answer: name, count: atLeastWords(atLeast, language) }),
    );
    return `${label} ${counts.length === 0 ? say(language, 'result.not-shown') : counts.join('; ')}.`;
  });
  const written = means.map((mean) => meanWords(mean, language));
  // A comma between numbers that are written with one would be read as part of them.
  const list = written.join(written.some((mean) => mean.includes(',')) ? '; ' : ', ');
  const line = means.length === 0 ? [] : [say(language, 'result.alt-means', { means: list })];
  return tidy([say(language, 'result.alt', { title, answers }), ...said, ...line].join(' '));
}
