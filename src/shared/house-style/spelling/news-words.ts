/**
 * Words of the news that the English dictionaries of 2020 do not have, in lower case; verbs in -ize stand for -ise too.
 * Among them are the small words of foreign names and phrases.
 */
export const NEWS_WORDS: readonly string[] = `
amicus annus anonymize anonymized chokehold chokeholds curiam decadeslong horribilis intentioned intubated leaker leakers lowlight lowlights mucosal olds siloed stepchange worshipper worshippers absentia accompli advisor advisors afterward anti co ex multi neo non pan pre prized prizing pro quasi semi agrifood agroforestry al alia antisemite antisemites aspirational
astroturfing backbencher backbenchers beachgoer beachgoers belli benchmarked benchmarking benefitted
benefitting bete biofuel blanche blowback bn bona bono bourse bourses brexiteer brexiteers brexiter
brexiters byelection byelections capita caregiving carte carveout carveouts casus cedi cetera chatbot
chatbots chipmaker chipmakers chipmaking chokepoint chokepoints cleantech comorbidities counterterror
counterterrorism crowdsourced crowdsourcing crypto culpa cyber d'etat d'etre da datacenter datacenters de
dealmaker dealmakers dealmaking debutant debutants decarbonization decarbonize decisionmakers decolonization
decolonize deglobalization deindustrialization demilitarization demilitarize demilitarized demonization
denazification denazify denuclearization denuclearize deprioritize deprioritized der derisk despatch
despatched despatches di digitization digitize digitized digitizing dirham dirhams disinflationary
docuseries doomscrolling downpayment downpayments doxing doxxed doxxing drawdown drawdowns drugmaker
drugmakers du edtech el electrolyser electrolysers electrolyzer electrolyzers em enfant entendre et
ethnonationalism ethnonationalist expectancies eyeshade eyeshades facie facto faire fait fangirl fangirls
fearsomely festivalgoer festivalgoers filmgoer filmgoers financialization fintech fintechs flashpoint
flashpoints focussed focussing foodbank foodbanks forint friendshoring frontline frontlines frontrunner
frontrunners gamechanger gamechangers gamification gamified gamify gamifying gaslighting gaslit
gigafactories gigafactory globalization grata greenwash greenwashed greenwashing gw gwh hegemon hegemonism
hegemons het hoi homebuilder homebuilders homebuyer homebuyers homeschool homeschooled homogenous hoper
hopers hotspot hotspots housebuilder housebuilders housebuilding hryvnia hryvnias hydropower hyperscaler
hyperscalers ibn immunocompromized incel incels incentivize incentivized incentivizing influencer
influencers ipso irredentism irredentist islamist islamists islamophobia islamophobic jihadi jihadis
judgement judgements judgment judgments jure kgs kleptocrat kleptocratic kleptocrats kms kompromat koruna
kwh laissez las le libbed livestream livestreamed livestreaming livestreams lockdown lockdowns longform
longread longreads los majeure masse mentee mentees mercantilist midsized militaries misogynoir mn modeler
modelers modeller modellers modus monetization monetize monetized monetizing monthlong mw mwh naira
nearshoring noire nom offboarding officio offshored ok onboarding onshoring operandi operationalize
partygoer partygoers patentability planemaker planemakers plurilateral podcaster podcasters policymaking
polloi powerbroker powerbrokers prima prioritize prioritized proliferators pushback pushbacks raison rata
reais regasification remainer remainers renminbi reputational reskilling rewild rewilded rewilding rideshare
ridesharing roadmap roadmaps rollout rollouts rouble roubles roundtable roundtables ruble rubles san santa
savoir screentime securitization securitize securocrat securocrats setlist sherpa sherpas showrunner
showrunners siloviki skillset skillsets spad spads sportswashing stablecoin stablecoins standdown strategize
strategizing supremacism taka targetted tariffing telecom telecoms theatergoers theatregoer theatregoers
there'd there'll thinktank thinktanks this'll tokenization tradable trillionaire trillionaires twh
underfunding underrepresentation underserved undersupply unipolar unrivalled untradable upskilling vaxxer
vaxxers vis vivendi vlog vlogger vloggers von walkback warfighter warfighters warfighting weaponization
weaponize weaponized weaponizing weblink weblinks weeklong whataboutery whataboutism whistleblower
whistleblowers whistleblowing workstream workstreams zoomers zoonotic
`
  .trim()
  .split(/\s+/u);
