import { randomBytes } from "node:crypto";
import { Command } from "commander";
import { z } from "zod";
import { removeSecondFactor } from "@/lib/data/second-factor/second-factor";
import { createUser, proveAddress, setPassword } from "@/lib/data/users";
import { requiredLine } from "@/lib/projects/record";
import { operator } from "@/scripts/cli/actor";
import { byOperator } from "@/scripts/cli/command";
import { parsed, secretFrom } from "@/scripts/cli/input";

interface Options {
  readonly email: string;
  readonly passwordFile?: string;
}
interface AddOptions extends Options {
  readonly name: string;
  readonly administrator?: boolean;
}

const newUser = z.object({ email: z.email(), name: requiredLine });

/** A password that nobody needs to remember: 120 random bits. */
const generated = () => randomBytes(15).toString("base64url");

const withPassword = (command: Command) =>
  command
    .requiredOption("--email <email>", "the address that the person signs in with")
    .option("--password-file <file>", "read the password from this file, or from what is piped in (-); without it one is made and printed once");

const addCommand = () =>
  byOperator<AddOptions>(
    withPassword(new Command("add").description("make an account")).requiredOption("--name <name>", "the person's name").option("--administrator", "may make users and projects"),
    "user add --email ana@example.org --name \"Ana\" --administrator",
    async (terminal, { email, name, administrator = false, passwordFile }) => {
      const password = passwordFile === undefined ? generated() : await secretFrom(passwordFile);
      const user = await createUser(operator(), { ...parsed(newUser, { email, name }), password, isAdministrator: administrator });
      terminal.say(`Made an account for ${user.email}.`);
      if (passwordFile === undefined) terminal.say(`Password (shown this once): ${password}`);
      terminal.json({ ok: true, ...user, ...(passwordFile === undefined ? { password } : {}) });
    },
  );

const setPasswordCommand = () =>
  byOperator<Options>(
    withPassword(new Command("set-password").description("give an account a new password and end its sessions")),
    "user set-password --email ana@example.org --password-file -",
    async (terminal, { email, passwordFile }) => {
      const password = passwordFile === undefined ? generated() : await secretFrom(passwordFile);
      await setPassword(operator(), email, password);
      terminal.say(`Set a new password for ${email}; the sessions that were open have ended.`);
      if (passwordFile === undefined) terminal.say(`Password (shown this once): ${password}`);
      terminal.json({ ok: true, email, ...(passwordFile === undefined ? { password } : {}) });
    },
  );

const secondFactorOffCommand = () =>
  byOperator<Pick<Options, "email">>(
    new Command("second-factor-off").description("turn off the second factor of somebody who lost it, and end their sessions").requiredOption("--email <email>", "the address that the person signs in with"),
    "user second-factor-off --email ana@example.org",
    async (terminal, { email }) => {
      await removeSecondFactor(operator(), email);
      terminal.say(`The second factor of ${email} is off, and the sessions that were open have ended. They sign in with their password and can set up a new one.`);
      terminal.json({ ok: true, email });
    },
  );

const confirmAddressCommand = () =>
  byOperator<Pick<Options, "email">>(
    new Command("confirm-address").description("say that an account's address is its owner's, so that a sign-in from elsewhere may lead to it").requiredOption("--email <email>", "the address that the person signs in with"),
    "user confirm-address --email ana@example.org",
    async (terminal, { email }) => {
      await proveAddress(operator(), email);
      terminal.say(`${email} counts as proven.`);
      terminal.json({ ok: true, email });
    },
  );

export const userCommand = () =>
  new Command("user").description("make accounts, set passwords, confirm addresses, turn second factors off").addCommand(confirmAddressCommand()).addCommand(addCommand()).addCommand(setPasswordCommand()).addCommand(secondFactorOffCommand());
