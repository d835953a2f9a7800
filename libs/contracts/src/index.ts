export * from './events/index.js';
export {
  answerLinkDays,
  type AnswerLink,
  type AskedItem,
  type AskedKind,
  kindsAnsweredSignedIn,
  makeAnswerToken,
  readAnswerToken,
} from './answers/answer-token.js';
export { type Contact, sealContact, UnreadableContact, unsealContact } from './contacts/sealed-contact.js';
export { dayOf, daysFrom, endOfDay, whenAllianceDaysEnd, whenDaysEnd, yearsTold } from './days.js';
export {
  type DataClass,
  defineEvent,
  defineTimer,
  type EventContract,
  type EventDeclaration,
  type TimerContract,
} from './define-event.js';
export type { EventEnvelope } from './envelope.js';
export { freshDays, freshUntil } from './freshness.js';
export { ExpectedEffort, InitiativeContent, Resources, type SeatKind, SeatSought } from './initiative.js';
export {
  MatchingWeights,
  MatchingWishes,
  weighedFeatures,
  type WeighedFeature,
  weightBounds,
} from './matching-weights.js';
export { Experience, InstrumentStatement, OrganizationProfile, Provenance } from './profile.js';
export { allEvents, contractOf } from './registry.js';
export { dutyDays, isOverloaded, shareOfDuties } from './load.js';
export { type LookingFor, seatsSought } from './seats-sought.js';
export { isTextByLanguage, IsTextByLanguage, type TextByLanguage } from './text-by-language.js';
export { contactsTopic, type ServiceName, services, type Topic, topics } from './topics.js';
export { Codes, RecordId, RecordIds } from './validation.js';
