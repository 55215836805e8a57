import { spawn } from 'node:child_process';

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; never rejects because of its exit code. Scripts run under the Node that runs us. */
export function run(command: string, args: readonly string[], cwd: string): Promise<RunResult> {
  const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** Runs a script of a dependency, given by its path under `node_modules`. */
export function runTool(root: string, script: string, args: readonly string[], cwd = root): Promise<RunResult> {
  return run(process.execPath, [`${root}/node_modules/${script}`, ...args], cwd);
}

/** The JSON a tool printed; a tool that printed none has failed in a way worth showing whole. */
export function readJson<T>(result: RunResult): T {
  try {
    return JSON.parse(result.stdout) as T;
  } catch (cause) {
    throw new Error(`no JSON came back: ${(result.stderr || result.stdout).slice(0, 2000)}`, { cause });
  }
}
