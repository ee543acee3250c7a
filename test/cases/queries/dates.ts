/** Times of events, and which of them a range takes in. What is partial overlaps with all that it may be. */
export const times = ["2021", "2022-03", "2022-03-05", "2022-03-05T18:30:00Z", "2022-02-20/2022-03-01", "2022-06/..", "../2020", "P3D"] as const;

export const ranges: readonly { readonly from?: string; readonly to?: string; readonly finds: readonly (typeof times)[number][] }[] = [
  { finds: ["2021", "2022-03", "2022-03-05", "2022-03-05T18:30:00Z", "2022-02-20/2022-03-01", "2022-06/..", "../2020", "P3D"] },
  { from: "2021", to: "2021", finds: ["2021"] },
  { from: "2021-12-31", to: "2022-01", finds: ["2021"] },
  { from: "2022-03", to: "2022-03", finds: ["2022-03", "2022-03-05", "2022-03-05T18:30:00Z", "2022-02-20/2022-03-01"] },
  { from: "2022-03-05", to: "2022-03-05", finds: ["2022-03", "2022-03-05", "2022-03-05T18:30:00Z"] },
  { from: "2022-03-02", to: "2022-03-04", finds: ["2022-03"] },
  { from: "2022-02-25", to: "2022-02-26", finds: ["2022-02-20/2022-03-01"] },
  { from: "2022-04", to: "2022-07", finds: ["2022-06/.."] },
  { from: "2019", to: "2020-06", finds: ["../2020"] },
  { from: "2030", finds: ["2022-06/.."] },
  { to: "2019", finds: ["../2020"] },
  { to: "2022-02", finds: ["2021", "2022-02-20/2022-03-01", "../2020"] },
];
