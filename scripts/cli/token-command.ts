import { Command, Option } from "commander";
import { createToken } from "@/lib/data/tokens";
import { requiredLine } from "@/lib/projects/record";
import { personOf } from "@/scripts/cli/actor";
import { byOperator } from "@/scripts/cli/command";
import { parsed } from "@/scripts/cli/input";

interface Options {
  readonly email: string;
  readonly name: string;
  readonly scope: "read" | "write";
  readonly project?: string;
}

const createCommand = () =>
  byOperator<Options>(
    new Command("create")
      .description("make a personal token for the API; its secret is printed this once")
      .requiredOption("--email <email>", "whose token it is")
      .requiredOption("--name <name>", "what it is for")
      .addOption(new Option("--scope <scope>", "what it may do").choices(["read", "write"]).makeOptionMandatory())
      .option("--project <slug>", "limit it to one project"),
    "token create --email ana@example.org --name \"nightly export\" --scope read --project bridges",
    async (terminal, { email, name, scope, project = null }) => {
      const { id, secret } = await createToken(await personOf(email, null), { name: parsed(requiredLine.max(200), name), scope, project });
      terminal.say(`Made the token “${name}” for ${email}${project ? `, for ${project} only` : ""}. Its secret, shown this once:`);
      terminal.say(secret);
      terminal.json({ ok: true, id, secret });
    },
  );

export const tokenCommand = () => new Command("token").description("make personal tokens").addCommand(createCommand());
