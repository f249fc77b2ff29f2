/** Why the verdicts differ where they do, word for word as docs/notation.md tells its readers. */
export const reasons = {
  skip: 'Verification that a policy leaves out (level `skip`) is refused: to verify nothing is the decision of the workflow, and must not look like a verification.',
  weak: 'A policy that only logs authenticity (level `audit`, or an override) is refused: it lets signatures of anyone pass.',
  policyForm:
    'A trust policy with a member that the specification does not define, a member or an entry twice, a member in other letters than the specified ones, or anything after the document is refused: it may be a rule that somebody misspelt.',
  envelopeForm:
    'An envelope with another member at its top, with a member twice, in other letters or with blanks in its base64, is refused: no two readers may find different things in it.',
  critical:
    'A critical attribute that is not understood is refused, whether or not a plugin is named, as the specification demands.',
  header: 'A header that stands both among the signed and the unsigned ones is refused, as RFC 7515 demands.',
  salt: 'A PSS salt of another length than the hash is refused, as RFC 7518 demands.',
  anyUsage:
    'A signing certificate for any purpose (`anyExtendedKeyUsage`) is refused, as the specification demands.',
  uncritical:
    'Basic constraints of an authority that are not critical are refused, as the specification demands.',
  size: 'Chains of more than ten certificates and envelopes of more than 1 MiB are refused before they are read.',
  joined:
    'A signing certificate whose subject joins attributes into one (`CN=a+OU=b`) has no identity but `*`: which part a policy means would be a guess.',
  names:
    'Subjects may hold any attribute, such as an e-mail address, and policies may write attribute types in lower case or as numbers, as RFC 4514 allows; notation refuses such a subject or policy.',
} as const

export type Reason = keyof typeof reasons
