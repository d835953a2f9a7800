import { compositionTemplates, type TemplateSeat } from '#taxonomy';

/** The seats of a composition template; none without a template. The DTO has checked the id. */
export const templateSeats = (id: string | undefined): readonly TemplateSeat[] =>
  compositionTemplates.find((template) => template.id === id)?.seats ?? [];
