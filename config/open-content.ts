import { join } from 'node:path';
import type { ContentFile, MistakeReach } from '../src/domain/content-file.ts';
import { openCfpFile } from './cfp-file.ts';
import { openContentFile } from './content.ts';
import { TouchpointList } from './touchpoints.ts';
import { WorkingGroupList } from './working-groups.ts';

type Read<T> = () => Promise<ContentFile<T>>;

/** Hears what is wrong with a file, once for each state of it. */
type Told = (name: string, problems: readonly string[]) => void;

/** Every file of curated content in the folder `content` beside the configuration; each is read when it is asked for. */
export function openContent(folder: string, told: Told) {
  const file = <T>(base: string, read: Read<T>, reach: MistakeReach = 'file') => {
    const name = `content/${base}`;
    return { name, reach, read: telling(read, (problems) => told(name, problems)) };
  };
  const path = (base: string) => join(folder, 'content', base);
  return {
    cfps: file('cfps.yml', openCfpFile(folder), 'entry'),
    touchpoints: file('touchpoints.yml', openContentFile(path('touchpoints.yml'), TouchpointList)),
    workingGroups: file('working-groups.yml', openContentFile(path('working-groups.yml'), WorkingGroupList)),
  };
}

function telling<T>(read: Read<T>, told: (problems: readonly string[]) => void): Read<T> {
  let last: ContentFile<T> | null = null;
  return async () => {
    const now = await read();
    if (now !== last && now.problems.length > 0) told(now.problems);
    last = now;
    return now;
  };
}
