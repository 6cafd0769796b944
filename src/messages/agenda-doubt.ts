import type { AgendaDoubt, DoubtfulAgenda } from '../domain/agenda-doubt.ts';
import type { Language } from '../domain/language.ts';
import { cityOf } from '../domain/zones.ts';
import { enumerated, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { dateWords, weekdayWords } from './when.ts';

/** Two digits each: `17:00`. */
function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function doubtWords(doubt: AgendaDoubt, language: Language): Mrkdwn {
  switch (doubt.type) {
    case 'weekday': {
      const [said, is] = [weekdayWords(doubt.said, language), weekdayWords(doubt.is, language)];
      return told(language, 'agenda-doubt.weekday', { said: plain(said), is: plain(is) });
    }
    case 'hour': {
      const [said, is] = [plain(clock(doubt.said)), plain(clock(doubt.is))];
      return told(language, 'agenda-doubt.hour', { said, is, city: plain(cityOf(doubt.zone), 60) });
    }
    case 'region': {
      const titles = doubt.calls.slice(0, 5).map((title) => mrkdwn`${plain(title, 150)}`);
      return told(language, 'agenda-doubt.region', { calls: enumerated(titles, 800, language) });
    }
    case 'no-call':
      return told(language, 'agenda-doubt.no-call');
  }
}

/** Which agenda is meant: `APAC & EMEA, Thursday, 24 December 2026 (Security)`. */
export function agendaName({ series: words, date, topic }: DoubtfulAgenda, language: Language): Mrkdwn {
  const [series, day] = [plain(words, 150), plain(dateWords(date, language))];
  if (topic === null) return told(language, 'agenda-doubt.name', { series, day });
  return told(language, 'agenda-doubt.name-topic', { series, day, topic: plain(topic, 200) });
}

/** What an agenda and the calendar say differently, one sentence each. */
export function doubtLines({ doubts }: DoubtfulAgenda, language: Language): Mrkdwn[] {
  return doubts.map((doubt) => doubtWords(doubt, language));
}
