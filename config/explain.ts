import type { z } from 'zod';
import { formatPath, type Path, type Place, type Problem, show } from './problem.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What was refused, and where its parts are written. */
type Source = { value: unknown; placeOf(path: Path): Place; keyPlaceOf(path: Path): Place };

/** Turns what zod refused into problems with a place; the schema's messages say what is allowed. */
export function explain(issues: readonly Issue[], source: Source): Problem[] {
  return issues.flatMap((issue) => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey([...issue.path, key], key, issue.message, source));
      case 'invalid_key':
        return issue.issues.map((inner) => refusedKey(issue.path, inner, source));
      default:
        return [refusedValue(issue, source)];
    }
  });
}

function unknownKey(path: Path, key: string, allowed: string, source: Source): Problem {
  const known = allowed.replace(/^the keys /, '').split(', ');
  return {
    path: formatPath(path),
    ...source.keyPlaceOf(path),
    found: 'an unknown key',
    allowed,
    hint: didYouMean(key, known),
  };
}

function refusedKey(path: Path, issue: Issue, source: Source): Problem {
  const key = show(String(path.at(-1)));
  return {
    path: formatPath(path),
    ...source.keyPlaceOf(path),
    found: key,
    allowed: issue.message,
    hint: hintOf(issue),
  };
}

function refusedValue(issue: Issue, source: Source): Problem {
  const { path, message } = issue;
  const found = show(valueAt(source.value, path));
  return { path: formatPath(path), ...source.placeOf(path), found, allowed: message, hint: hintOf(issue) };
}

function hintOf(issue: Issue): string | null {
  const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : null;
  return typeof hint === 'string' ? hint : null;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step)
        ? Reflect.get(parent, step)
        : undefined,
    value,
  );
}
