import type { Command } from 'commander';
import { type Config, loadConfig, SETTINGS } from '../config.ts';
import type { CommandContext } from './context.ts';
import { paint } from './style.ts';

/** `counterclaim config`: every setting, its value, default and meaning. */
export function addConfig(program: Command, context: CommandContext): void {
  program
    .command('config')
    .description('Lists the settings, all of them environment variables: value, default, meaning.')
    .option('--json', 'print them as one JSON object', false)
    .action((flags: { readonly json: boolean }) => {
      const config = loadConfig();
      if (flags.json)
        context.out.line(
          JSON.stringify(Object.fromEntries(SETTINGS.map((of) => [of.env, factsOf(of, config)]))),
        );
      else for (const setting of SETTINGS) printSetting(setting, config, context);
    });
}

type AnySetting = (typeof SETTINGS)[number];

function factsOf(setting: AnySetting, config: Config) {
  const given = config.explicit.has(setting.env);
  const secret = 'secret' in setting && setting.secret;
  const value = secret ? (given ? '(secret)' : null) : (config[setting.key] ?? null);
  return { value, default: setting.default, given, meaning: setting.meaning };
}

function printSetting(setting: AnySetting, config: Config, { out }: CommandContext): void {
  const { value, given, meaning } = factsOf(setting, config);
  const shown = value === null ? 'not set' : String(value);
  const origin = given ? `set; default ${setting.default ?? 'none'}` : 'default';
  out.line(`${paint(out, 'bold', setting.env)} = ${shown} ${paint(out, 'dim', `(${origin})`)}`);
  out.line(`    ${meaning}`);
}
