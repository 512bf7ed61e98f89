#!/usr/bin/env node
// `npm start`: installs what is missing and becomes the program, in this same process, so that a signal reaches it
// once and its end is this one's.
import { ensureInstalled, registerTypeScript, requireNode } from './bootstrap.mjs';

requireNode();
await ensureInstalled({ development: false });
await registerTypeScript();
await import('../src/main.ts');
