#!/usr/bin/env node
// The command line: `counterclaim import …`, `counterclaim verify` and the others.
import { ensureInstalled, registerTypeScript, requireNode } from './bootstrap.mjs';

requireNode();
await ensureInstalled({ development: false });
await registerTypeScript();
await import('../src/cli/main.ts');
