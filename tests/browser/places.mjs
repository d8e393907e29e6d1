// Every screen, by its address.
const about = "v=1&sectors=fysiotherapie&role=care_provider";
const answered =
  `${about}&prevention_type=care_related&fits_existing_service=nee&needs_research=ja` +
  "&insurer_agreement=contract&joint_application=ja&willing_to_evaluate=ja";
const option = "fysiotherapie/beleidsregel-innovatie";

export const places = [
  { name: "start", fragment: "" },
  { name: "uitleg", fragment: "/uitleg" },
  { name: "uitleg-hoofdstuk", fragment: "/uitleg/hoe-zorg-is-geregeld/wetten.law.zvw" },
  { name: "woordenlijst", fragment: "/woordenlijst" },
  { name: "zoeken", fragment: "/zoeken?zoek=zorgplicht" },
  { name: "zoeken-niets", fragment: "/zoeken?zoek=qqqxyzzy" },
  { name: "sectoroverstijgend", fragment: "/sectoroverstijgend/algemene-diensten-adz" },
  { name: "over", fragment: "/over" },
  { name: "privacy", fragment: "/privacy" },
  { name: "toegankelijkheid", fragment: "/toegankelijkheid" },
  { name: "start-zoeken", fragment: "/?zoek=tandarts" },
  { name: "sector", fragment: "/sector/fysiotherapie" },
  { name: "vergelijken", fragment: `/vergelijken/wijkverpleging?${about}` },
  {
    name: "vergelijken-keuze",
    fragment: "/vergelijken?v=1&opties=fysiotherapie/facultatieve-prestatie,mondzorg/max-max,gzsp/max-max",
  },
  { name: "routes", fragment: "/routes" },
  { name: "route", fragment: "/route/facultatieve-prestatie?v=1&keuze=fysiotherapie/facultatieve-prestatie" },
  { name: "optie", fragment: `/optie/${option}?${answered}` },
  { name: "vraag", fragment: `/vraag/insurer_agreement?${about}` },
  { name: "vraag-getal", fragment: `/vraag/tariff_increase_percent?${about}&tariff_increase_percent=12` },
  { name: "antwoorden", fragment: `/antwoorden?${answered}` },
  { name: "advies", fragment: `/advies?${answered}` },
  { name: "checklist", fragment: `/checklist/${option}?${answered}&begin.${option}=2028-01-01` },
  { name: "initiatieven", fragment: `/mijn-initiatieven?${answered}` },
  { name: "papier", fragment: `/papier/gespreksblad/${option}?${answered}` },
  { name: "papier-kalender", fragment: `/papier/evaluatiekalender/${option}?${answered}&begin.${option}=2028-01-01` },
  { name: "papier-leeg", fragment: "/papier/aanvraag-innovatie" },
  { name: "editie", fragment: "/editie" },
  { name: "onbekend", fragment: "/bestaat-niet" },
];
