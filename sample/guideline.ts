// The guideline of the sample project: short, with a section for each field that people ask about first. A heading's
// anchor says which field leads to it; the others are found by their words (lib/projects/guideline.ts).
export const sampleGuideline = `# How we mark claims

One claim is one thing said by one set of people. When in doubt, make two claims and relate them.

## The words of the claim {#content}

Mark the words that are claimed, not the sentence around them. Leave out the cue (*said*, *denied*) and the name of
whoever says it. A claim may stand in several pieces.

- Yes: **three border guards were killed**
- No: *the ministry said that* three border guards were killed

## Who claims it {#party}

The party on whose word it rests, not the paper that prints it. *The ministry* is the ministry that the text speaks of,
under its full name. Whoever is not named is an anonymous party of this document. Where the text itself asserts a
thing, it says it in its own voice.

## Source

The words by which the text names the claimant, as they stand there: *the ministry*, *a soldier of the crew*, *she*.

## Cue

The word that tells that something is claimed: *said*, *conceded*, *according to*, *so-called*. Mark it without its
auxiliary verbs.

## The chain {#chain}

Begin with whoever spoke first and go outward. *A captured sergeant had told his guards, the ministry said, according to
Northern Wire* has three levels: the sergeant, the ministry, the agency.

## Act

What the party does, whatever verb the text uses.

| the text has | the act is |
| --- | --- |
| *ruled out that* | denies |
| *she conceded that two carried arms* | concedes |
| *would not comment* | declines to comment |
| *asked twice, did not answer* | is silent |

A denial says what exactly is denied: write that into the sentence, and relate the claim to the one that it denies.

## Mode

Direct is what stands in quotation marks; mixed is a quotation within reported speech.

## Certainty

That of the claimant, not ours. Without a sign of it, leave *unspecified*.

## In one neutral sentence {#proposition}

Our words, without those that take a side: *men at the channel*, not *saboteurs*. With date and place where they matter.

## Hedges

*Likely*, *allegedly*, *it seems*: mark them within the words of the claim, with whose word it is.

## Loaded words

*Aggression*, *so-called verdict*: they stay in the quote and are marked as loaded.

## Figures {#quantity}

Take the number as written, with its qualifier (*at least*, *22+*). Whose losses, which outcome, and as of when: leave
open what the text leaves open. Do not add up; the contest page does that.

## Dates

*Said* is when it was claimed, *about* when it is said to have happened, *reported* when this document gave it. What the
text doesn't tell stays empty; what nobody can know is *unknown*.

## Contests {#contests}

Place a claim only on a position that it states. One that leaves the question open stands beside the positions.
`;
