"use client";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SideMark } from "@/components/ui/side-mark";
import { Switch } from "@/components/ui/switch";
import { TagList } from "@/components/ui/tag-list";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import styles from "./gallery.module.css";

const PARTIES: Choice[] = [
  { id: "owners", label: "Mill owners", detail: "association", mark: <SideMark colour={1} mark="O" /> },
  { id: "guild", label: "Millers’ guild", detail: "since 1911", mark: <SideMark colour={2} mark="G" /> },
  { id: "council", label: "River council", detail: "authority" },
  { id: "gazette", label: "Valley Gazette", detail: "media outlet" },
];

const ACTS = [
  { id: "asserts", label: "asserts" },
  { id: "denies", label: "denies" },
  { id: "estimates", label: "estimates" },
  { id: "gone", label: "no longer used", isDisabled: true },
];

async function searchParties(query: string): Promise<Choice[]> {
  await new Promise((done) => setTimeout(done, 250));
  if (query.includes("!")) throw new Error("made to fail");
  return PARTIES.filter((party) => party.label.toLowerCase().includes(query.toLowerCase()));
}

export function FieldsSection() {
  return (
    <section className={styles.section}>
      <h2>Fields</h2>
      <div className={styles.grid}>
        <TextField label="Title" description="As it stands on the document." placeholder="The mill stops" />
        <TextField label="E-mail" type="email" isRequired defaultValue="reader@example.org" />
        <TextField
          label="Address"
          defaultValue="htp://"
          errorMessage="An address begins with http:// or https://."
        />
        <TextField label="Disabled" isDisabled defaultValue="cannot be changed" />
        <TextArea label="Proposition" reading defaultValue="The wheel had been cracked for a year." />
        <TextArea
          label="Note"
          description="Signed with your name."
          errorMessage="A note needs at least one word."
        />
        <NumberField label="At least" defaultValue={31} minValue={0} />
        <NumberField label="Disabled number" isDisabled defaultValue={5} />
      </div>
    </section>
  );
}

export function ChoicesSection() {
  const [act, setAct] = useState<string | null>("denies");
  const [party, setParty] = useState<Choice | null>(PARTIES[0] ?? null);
  const [other, setOther] = useState<Choice | null>(null);
  const [made, setMade] = useState("");
  const [tags, setTags] = useState(PARTIES.slice(0, 3));
  const [mode, setMode] = useState<string | null>("direct");
  return (
    <section className={styles.section}>
      <h2>Choices</h2>
      <div className={styles.grid}>
        <Select label="Act" choices={ACTS} value={act} onChange={setAct} />
        <Select
          label="Nothing chosen"
          choices={ACTS}
          value={null}
          onChange={setAct}
          errorMessage="Choose an act."
        />
        <ComboBox label="Known choices" source={PARTIES} value={party} onChange={setParty} />
        <ComboBox
          label="Claimant"
          source={searchParties}
          value={other}
          onChange={setOther}
          onCreate={setMade}
          description={made ? `Made: ${made}` : "Searched as you type; “!” fails."}
        />
        <TagList
          label="Joint claimants"
          tags={tags}
          onRemove={(id) => setTags(tags.filter((tag) => tag.id !== id))}
        />
        <RadioGroup
          label="Mode"
          value={mode}
          onChange={setMode}
          choices={[
            { id: "direct", label: "direct", detail: "in quotation marks" },
            { id: "indirect", label: "indirect" },
            { id: "none", label: "none", isDisabled: true },
          ]}
        />
        <RadioGroup
          label="Polarity"
          value={null}
          onChange={() => {}}
          orientation="horizontal"
          errorMessage="Choose one."
          choices={[
            { id: "positive", label: "positive" },
            { id: "negative", label: "negative" },
          ]}
        />
        <div>
          <Checkbox defaultSelected>Approximate</Checkbox>
          <Checkbox isIndeterminate>All documents</Checkbox>
          <Checkbox isDisabled defaultSelected>
            Disabled
          </Checkbox>
          <Checkbox errorMessage="Needed before publishing.">I have read it</Checkbox>
        </div>
        <div>
          <Switch defaultSelected>Single-letter keys</Switch>
          <Switch description="Shows what others do.">Live changes</Switch>
          <Switch isDisabled>Disabled</Switch>
        </div>
      </div>
    </section>
  );
}
