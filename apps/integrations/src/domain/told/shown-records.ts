import type { InitiativeContent, OrganizationProfile } from '#contracts';

type Shown = Readonly<Record<string, unknown>>;

/** The face of an organisation: who it is. Where it works may be hidden, so its places are read where it shows them. */
export const organizationShown = ({ names, acronym, constituency, themes }: OrganizationProfile): Shown => ({
  names,
  ...(acronym !== undefined && { acronym }),
  constituency,
  themes,
});

/** What a public call says to everybody. */
export const initiativeShown = (content: InitiativeContent): Shown => ({
  available: true,
  kind: content.kind,
  sourceLanguage: content.sourceLanguage,
  title: content.title,
  summary: content.summary,
  themes: content.themes,
  places: content.places,
  corridors: content.corridors,
  resources: content.resources.status,
  seats: content.seats.map(({ id, constituency, kind, minimum, maximum, places, offers }) => ({
    id,
    constituency,
    kind,
    minimum,
    maximum,
    places,
    offers,
  })),
  ...(content.closesOn !== undefined && { closesOn: content.closesOn }),
});
