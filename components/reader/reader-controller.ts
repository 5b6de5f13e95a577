import { afterFrame } from "@/components/reader/after-frame";
import type { ReaderNews, ReaderSetting, ReaderState } from "@/components/reader/reader-state";
import { grown, meantSpan } from "@/lib/text/selection";
import type { TextSurface } from "@/components/reader/surface/text-surface";
import { addAttribution, addContent, addLevel, addWord, newClaim, mentionAt, sameValue, type Edited, type Place } from "@/lib/claims/draft";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf, highlightsOf } from "@/lib/claims/passage";
import type { ClaimInput } from "@/lib/claims/record";
import { excludingRoles } from "@/lib/documents/region";
import { accept, openParts, type SuggestionPart } from "@/lib/suggest/acceptance";
import type { Suggestion } from "@/lib/suggest/suggestion";
import type { Span } from "@/lib/text/span";

/** One reader: what is in hand, and everything that can be done with it. Buttons and keys call the same. */
export class ReaderController {
  readonly #listeners = new Set<() => void>();
  #surface: TextSurface | null = null;
  #state: ReaderState = { selection: null, caret: 0, currentId: null, isComposerOpen: false, level: 0, choice: null, attaching: null, passages: 0, focusWishes: 0, suggestions: [] };
  #hear: (news: ReaderNews) => void = () => {};
  #wantsFocus = false;
  #offered: { readonly mentionId: string; readonly selection: Span } | null = null;

  constructor(readonly setting: ReaderSetting) {
    setting.session.subscribe((claimId) => this.#refresh(claimId));
  }

  get state(): ReaderState {
    return this.#state;
  }
  get surface(): TextSurface | null {
    return this.#surface;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Names who says aloud what is done here. */
  hearNews(listener: (news: ReaderNews) => void): void {
    this.#hear = listener;
  }

  /** Says something in passing. */
  say(news: ReaderNews): void {
    this.#hear(news);
  }

  /** Whether what is typed next is meant for the composer. */
  get isFocusWished(): boolean {
    return this.#wantsFocus;
  }

  /** Whether the composer was asked to take the focus; asked once, it is answered once. */
  takeFocusWish(): boolean {
    const wanted = this.#wantsFocus;
    this.#wantsFocus = false;
    return wanted;
  }

  attach(surface: TextSurface | null): void {
    this.#surface = surface;
    this.#tell({});
  }

  get current(): Highlight | undefined {
    const { currentId } = this.#state;
    return currentId === null ? undefined : this.setting.index.get(currentId);
  }

  /** The claim in hand and its place; null where nothing is in hand or it isn't loaded yet. */
  get inHand(): { claim: ClaimInput; place: Place } | null {
    const passage = this.current;
    const working = passage && this.setting.session.get(passage.id);
    if (!working || working.isDeleted) return null;
    return { claim: working.input, place: { mentionId: passage.mentionId, revisionId: this.setting.revisionId } };
  }

  /** Whether somebody works on this claim in the composer. */
  isOpen(claimId: string): boolean {
    return this.#state.isComposerOpen && this.current?.id === claimId;
  }

  selectionMoved(): void {
    const surface = this.#surface;
    if (!surface) return;
    const selection = meantSpan(this.setting.text.text, surface.selection);
    const { caret } = surface;
    if (caret !== this.#state.caret || !sameValue(selection, this.#state.selection)) this.#tell({ selection, caret });
  }

  /** A click: one claim there comes in hand, several are offered. */
  press(offset: number): void {
    const here = this.setting.index.at(offset);
    // For whoever measures: from here on they are known (bench/page/acts.mjs).
    performance.mark("claims-here", { detail: here.length });
    if (here.length === 1) this.hold(here[0]!.mentionId);
    else if (here.length > 1) this.#tell({ choice: { offset, ids: here.map((each) => each.mentionId) } });
  }

  /** Takes a passage in hand; null puts it down. */
  hold(mentionId: string | null, { reveal = false } = {}): void {
    if (mentionId !== this.#state.currentId) this.#tell({ currentId: mentionId, level: 0, choice: null, suggestions: [], ...(mentionId ? {} : { isComposerOpen: false }) });
    else this.#tell({ choice: null });
    const passage = this.current;
    if (reveal && passage) this.#surface?.reveal(extentOf(passage));
  }

  open(mentionId?: string): void {
    if (mentionId) this.hold(mentionId, { reveal: true });
    if (!this.current) return;
    afterFrame.release();
    this.#wantsFocus = true;
    this.#tell({ isComposerOpen: true, focusWishes: this.#state.focusWishes + 1 });
  }

  /** Enter: the composer of what is in hand, of the one claim at the caret, or the choice of several. */
  enter(): void {
    this.selectionMoved();
    const here = this.#surface?.hasFocus ? this.setting.index.at(this.#state.caret) : [];
    const ids = here.map((each) => each.mentionId);
    if (ids.length === 0 || (this.#state.currentId && ids.includes(this.#state.currentId))) return this.open();
    if (ids.length === 1) return this.open(ids[0]);
    this.#tell({ choice: { offset: this.#state.caret, ids } });
  }

  /** Escape: the choice, then the composer, then what is in hand. */
  close(): void {
    if (this.#state.choice) this.#tell({ choice: null });
    else if (this.#state.isComposerOpen) this.#tell({ isComposerOpen: false, suggestions: [] });
    else this.hold(null);
    this.#surface?.focus();
  }

  dismissChoice(): void {
    this.#tell({ choice: null });
  }

  step(step: 1 | -1): void {
    this.selectionMoved();
    const { currentId, caret } = this.#state;
    const passage = this.setting.index.neighbour(currentId, caret, step);
    if (!passage) return this.#hear({ kind: "no_more" });
    this.hold(passage.mentionId, { reveal: true });
    this.#hear({ kind: "at", mentionId: passage.mentionId, what: "" });
  }

  /** Makes a claim of the selection, at once; all that isn't its mark is drawn after that (docs/SPEC.md, U25). */
  mark(): void {
    afterFrame.hold();
    this.selectionMoved();
    const { documentId, revisionId, newId, session, mayClaim } = this.setting;
    const { selection } = this.#state;
    if (!mayClaim) return this.#hear({ kind: "may_not" });
    if (!selection) return this.#hear({ kind: "select_first" });
    if (excludingRoles([selection], this.setting.regions.within(selection)).length > 0) return this.#hear({ kind: "in_region" });
    const at = { id: newId(), mentionId: newId(), anchoringId: newId(), documentId, revisionId };
    // In hand before it is there: then both are painted as one.
    this.#state = { ...this.#state, currentId: at.mentionId, level: 0, isComposerOpen: true, choice: null, suggestions: [] };
    session.create(newClaim(at, [selection]), "create");
    this.#offered = { mentionId: at.mentionId, selection };
    afterFrame.do(() => this.#offerFor(at.mentionId));
  }

  #offerFor(mentionId: string): void {
    this.suggestAgain();
    const isOffered = this.#state.currentId === mentionId && this.#state.suggestions.length > 0;
    this.#hear({ kind: isOffered ? "made_with_suggestion" : "made", mentionId, what: "" });
  }

  /** Takes parts of a suggestion into the claim in hand: one act, and what is left of it stays offered. Without parts, all that is open. */
  accept(suggestion: Suggestion, parts?: readonly SuggestionPart[]): void {
    const hand = this.inHand;
    if (!hand) return;
    const taken = accept(hand.claim, hand.place, suggestion, parts ?? openParts(hand.claim, hand.place, suggestion));
    this.setting.session.change(taken.id, taken, "suggestion");
    this.#hear({ kind: "edited", mentionId: hand.place.mentionId, what: "suggestion" });
  }

  /** Takes the offer back; nothing of it was ever part of the claim. */
  leaveOut(): void {
    this.#offered = null;
    this.#tell({ suggestions: [] });
  }

  /** Suggests anew for what was just marked, when more has become known of the project. */
  suggestAgain(): void {
    const { currentId, isComposerOpen } = this.#state;
    if (!this.#offered || !isComposerOpen || this.#offered.mentionId !== currentId) return;
    const suggestions = this.setting.suggest(this.#offered.selection);
    if (suggestions.length > 0 || this.#state.suggestions.length > 0) this.#tell({ suggestions });
  }

  addContent(): void {
    this.#withSelection("content", (claim, place, span) => addContent(claim, place, span));
  }

  attribute(role: "source" | "cue", level = this.#state.level): void {
    this.#withSelection(role, (claim, place, span) => addAttribution(claim, place, role, level, span));
  }

  word(role: "hedge" | "loaded"): void {
    this.#withSelection(role, (claim, place, span) => addWord(claim, place, role, span));
  }

  addLevel(): void {
    const hand = this.inHand;
    if (!hand) return this.#hear({ kind: "choose_first" });
    const claim = addLevel(hand.claim, hand.place);
    this.setting.session.change(claim.id, claim, "level");
    this.#tell({ level: mentionAt(claim, hand.place).levels.length - 1 });
    this.#hear({ kind: "edited", mentionId: hand.place.mentionId, what: "level" });
  }

  /** Asks which existing claim the selection states too; null stops asking. */
  askForClaim(span: Span | null = this.#state.selection): void {
    if (!this.setting.mayClaim) return this.#hear({ kind: "may_not" });
    this.#tell({ attaching: span });
  }

  setLevel(level: number): void {
    if (level !== this.#state.level) this.#tell({ level });
  }

  remove(): void {
    const passage = this.current;
    const working = passage && this.setting.session.get(passage.id);
    if (!working) return this.#hear({ kind: "choose_first" });
    if (!working.mayChange) return this.#hear({ kind: "may_not" });
    this.setting.session.remove(passage.id, "remove");
    this.#hear({ kind: "removed", mentionId: passage.mentionId, what: "" });
    this.#surface?.focus();
  }

  /** Makes the selection larger: the word, the sentence, the paragraph. */
  grow(): void {
    const surface = this.#surface;
    if (!surface) return;
    this.selectionMoved();
    const { caret } = this.#state;
    const span = grown(this.setting.text.text, surface.selection ?? { start: caret, end: caret });
    if (span) surface.select(span);
  }

  /** Paints anew after something outside changed what passages look like. */
  touch(): void {
    this.#tell({ passages: this.#state.passages + 1 });
  }

  #withSelection(what: string, edit: (claim: ClaimInput, place: Place, span: Span) => Edited): void {
    this.selectionMoved();
    const hand = this.inHand;
    const { selection } = this.#state;
    if (!hand) return this.#hear({ kind: "choose_first" });
    if (!selection) return this.#hear({ kind: "select_first" });
    if (!this.setting.session.get(hand.claim.id)?.mayChange) return this.#hear({ kind: "may_not" });
    const edited = edit(hand.claim, hand.place, selection);
    if (!edited.ok) return this.#hear({ kind: "refused", why: edited.why });
    this.setting.session.change(hand.claim.id, edited.claim, what);
    this.#hear({ kind: "edited", mentionId: hand.place.mentionId, what });
  }

  #refresh(claimId: string): void {
    const { session, index, documentId, revisionId } = this.setting;
    const working = session.get(claimId);
    if (!working) return;
    const known = index.ofClaim(claimId);
    const more = { version: working.record?.version ?? 0, contestCount: known[0]?.contestCount ?? 0 };
    const passages = working.isDeleted ? [] : highlightsOf(working.input, { documentId, revisionId }, more);
    if (sameValue(drawn(known), drawn(passages))) return;
    index.setClaim(claimId, passages);
    const isGone = this.#state.currentId !== null && !index.get(this.#state.currentId);
    this.#tell({ passages: this.#state.passages + 1, ...(isGone ? { currentId: null, isComposerOpen: false, level: 0 } : {}) });
  }

  #tell(change: Partial<ReaderState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

// A new version with the same words at the same places is drawn as it is.
const drawn = (passages: readonly Highlight[]) => Object.fromEntries(passages.map(({ version: _version, ...passage }) => [passage.mentionId, passage]));
