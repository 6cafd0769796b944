import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CommunityFile } from './community.ts';

/** The JSON Schema of `community.yml`, for completion in editors. */
export function communitySchema(): string {
  return `${JSON.stringify(z.toJSONSchema(CommunityFile, { io: 'input' }), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL('./community.schema.json', import.meta.url), communitySchema());
