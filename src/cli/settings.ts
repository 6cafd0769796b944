import { resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import { type Env, loadDotenv, readEnv } from '../../config/env.ts';
import { loadConfig } from '../../config/load.ts';
import { describeProblem, type Problem } from '../../config/problem.ts';
import { printError } from './output.ts';

/** The checked environment, `.env` included, or `null` once its problems are printed. */
export function environment(): Env | null {
  loadDotenv();
  const read = readEnv(process.env);
  if (read.ok) return read.env;
  printProblems('The environment', read.problems);
  return null;
}

/** The checked configuration, or `null` once its problems are printed. */
export async function configuration({ configPath }: Pick<Env, 'configPath'>): Promise<Config | null> {
  const loaded = await loadConfig(configPath);
  if (loaded.ok) return loaded.config;
  printProblems(resolve(configPath), loaded.problems);
  return null;
}

function printProblems(where: string, problems: readonly Problem[]): void {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  printError(`${where} has ${count}:`);
  for (const problem of problems) printError(`  ${describeProblem(problem)}`);
}
