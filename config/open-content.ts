import { join } from 'node:path';
import type { z } from 'zod';
import { openContentFile } from './content.ts';
import { Touchpoint } from './touchpoints.ts';
import { WorkingGroupEntry } from './working-groups.ts';

/** Every file of curated content in the folder `content` beside the configuration; each is read when it is asked for. */
export function openContent(folder: string) {
  const file = <Item extends z.ZodType>(name: string, item: Item) => ({
    name: `content/${name}`,
    read: openContentFile(join(folder, 'content', name), item),
  });
  return {
    touchpoints: file('touchpoints.yml', Touchpoint),
    workingGroups: file('working-groups.yml', WorkingGroupEntry),
  };
}
