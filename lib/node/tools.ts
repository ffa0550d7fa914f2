/** Runs the development tools of the packages, each as a program of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

/** The tools' own files: started with this Node, they need no shell on any system. */
const TOOLS = {
  'addons-linter': 'addons-linter/bin/addons-linter',
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

export interface ToolResult {
  ok: boolean;
  /** What the tool wrote, where it was not shown at once. */
  text: string;
}

/** Runs a tool in the project's folder. `show` lets its output through as it comes; else it is gathered. */
export function runTool(
  tool: keyof typeof TOOLS,
  args: string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', TOOLS[tool]), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, text }));
  });
}
