/** `absent`, which stands in a script for what our page never calls there: it says where that was decided. */
export function absentFor(name: string, file: string): string {
  return `const absent = () => { throw new Error('left out of ${name}: scripts/${file}.ts'); };`;
}

/** The same for each of some names. */
export function allOf(names: readonly string[], what: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, what]));
}

/** A module in which some functions, by name, do something else; fails where one is not there. */
export function emptiedBy(functions: Readonly<Record<string, string>>, code: string, module: string): string {
  let text = code;
  for (const [name, what] of Object.entries(functions)) {
    const whole = new RegExp(
      `^((?:export )?(?:function ${name}\\(.*\\) \\{|(?:var|const) ${name} = .*=> \\{))\\n[^]*?^(\\};?)$`,
      'm',
    );
    if (!whole.test(text)) throw new Error(`${module} has no function ${name} any more`);
    text = text.replace(whole, (_, head: string, end: string) => `${head} ${what}; ${end}`);
  }
  return text;
}
