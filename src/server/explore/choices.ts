import {
  type ExploreChoices,
  entityTypes,
  eventTypes,
  placeRoles,
  relationTypes,
  roles,
} from "../../../schema/index.ts";

/** The closed lists that a filter is checked against. */
export const exploreChoices: ExploreChoices = {
  type: eventTypes.map(({ type }) => type),
  kind: entityTypes.map(({ type }) => type),
  role: [...roles.map(({ role }) => role), ...placeRoles.map(({ role }) => role), "speaker", "about"],
  relation: [...relationTypes.map(({ type }) => type), "OF"],
};
