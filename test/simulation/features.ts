import type { Feature } from './feature.ts';
import { posts } from './posts.ts';
import { submissions } from './submissions.ts';

/** Everything besides calls that the simulated community does with the bot. */
export const FEATURES: readonly Feature[] = [submissions, posts];
