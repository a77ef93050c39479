function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Titles and posts that stand in front of a person's name. */
export const TITLES: ReadonlySet<string> = words(
  `President Vice Prime Minister Premier Chancellor Senator Sen Rep Representative Congressman Congresswoman
  Governor Gov Mayor Secretary Ambassador Commissioner Professor Prof Dr Doctor Mr Mrs Ms Mx Miss Judge
  Lt Col Capt Captain Colonel Sgt Sergeant Lieutenant Maj Adm Admiral Commander Rev Reverend Father Bishop
  Archbishop Cardinal Rabbi Imam Chairman Chairwoman Speaker Director Editor Councillor Inspector Detective
  Officer Spokesman Spokeswoman Foreign Finance Deputy Former Then Acting Chief Attorney`,
);

/** Styles that go with a given name, so that nobody is called by them and a surname: "Sir Keir". */
export const ROYAL: ReadonlySet<string> = words(
  `Sir Dame Lord Lady Baroness Baron King Queen Prince Princess Pope Emperor Empress Sheikh Saint St Sultan
  Crown Duke Duchess Earl Count Countess Emir Ayatollah Mother Sister Brother Santa San São Brother Sheik`,
);

/** Capitalised words that begin sentences, or stand in names of bodies, places and times: no part of a person's name. */
export const NO_NAME: ReadonlySet<string> = words(
  `A About According Across After Again Against All Along Also Although Amid Among An And Another Any Are As
  Ask Asked At Back Because Before Behind Below Beneath Beside Besides Between Beyond Both But By Can Come
  Could Dear Despite Did Do Does During Each Earlier Either Even Ever Every Few First For From Given Had Has
  Have He Her Here Hers His How However I If In Indeed Inside Instead Into Is It Its Just Last Later Let Like
  Many Maybe Meanwhile More Most Much My Near Neither Never Next No Nobody None Nor Not Nothing Now Of Off
  On Once One Only Or Other Others Our Out Outside Over Perhaps Please Rather Recently Said Says Second See
  Several She Should Since So Some Somebody Someone Soon Still Such Take Than That The Their Them Then
  There These They This Those Though Three Through Thus To Today Together Too Toward Towards Two Under
  Unlike Until Up Upon Us Very Was We Were What When Where Whether Which While Who Whose Why Will With
  Within Without Would Yes Yesterday Yet You Your
  January February March April May June July August September October November December Jan Feb Mar Apr Jun
  Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Academy Agency Agreement Air Airlines Airport Alliance Army Assembly Association Authority Avenue Award
  Bank Bay Beach Board Boulevard Bridge Broadcasting Building Bureau Cabinet Canal Castle Cathedral Center
  Central Centre Chamber Church Circus City Clinic Club Coast College Commission Committee Commonwealth
  Company Conference Congress Convention Corporation Council County Court Cup Daily Day Department District
  Division Eastern East Economic Education Embassy Empire Energy Exchange Federal Federation Festival Field
  Film Financial Force Forces Forest Forum Foundation Fund Gallery Games Garden Gardens Gate General Global
  Government Great Group Gulf Hall Harbor Harbour Health Hill Hills Hospital Hotel House Human Inc Industries
  Initiative Institute Institution International Island Islands Journal Justice Labor Labour Lake Law League
  Library Limited Ltd Major Market Media Memorial Ministry Monument Morning Mount Mountain Mountains Museum
  Music National Navy Network New News Northern North Ocean Office Olympic Olympics Open Opera Orchestra
  Organisation Organization Palace Pacific Palestinian Park Parliament Party Peace Peninsula People Place Plan Plaza
  Police Policy Post Press Prize Programme Program Project Province Public Radio Railway Region Republic
  Research Resources Review River Road Royal School Science Sea Security Senate Series Service Services
  Social Society South Southern Square State States Station Statistics Strait Street Studies Studio Studios
  Summit Supreme System Team Technology Television Theater Theatre Times Tower Trade Treaty Tribune Trust
  Union United University Valley Villa Village Watch Week Weekly Western West White World Zone
  African American Arab Asian Australian Belgian Brazilian British Canadian Chinese Dutch Egyptian English
  European Finnish French German Greek Indian Iranian Iraqi Irish Israeli Italian Japanese Jewish Korean
  Mexican Muslim Norwegian Pakistani Polish Portuguese Russian Scottish Soviet Spanish Swedish Swiss Turkish
  Ukrainian Welsh Christian Catholic Democrat Democratic Democrats Republican Republicans Conservative
  Conservatives Liberal Liberals Communist Socialist Twitter Facebook Google Boeing Airbus`,
);

/** Surnames that are words, places or firms as often: alone, they say nothing of a person. */
export const ORDINARY_SURNAMES: ReadonlySet<string> = words(
  `Abbey Ash Baker Ball Banks Barber Bean Bell Berry Best Bird Bishop Black Bloom Blue Bond Book Booth Bowl Bridges
  Brooks Brown Bull Burns Bush Butler Carpenter Carter Case Chambers Chance Chase Church Cook Cooper Cross Day Dean
  Diamond Dollar Drake Duke Fair Farmer Field Fields Fish Fisher Flowers Ford Forest Forrester Fox Frost Gold Golden
  Good Grant Gray Green Grey Grove Hall Hand Hart Hill Holiday Hope House Hunt Hunter Jordan Joy Justice Key King
  Knight Lane Law Leach Li Little Long Love Lord Mace Major Man Mann Marsh Mason May Mercy Miles Mills Moon Moore
  Moss Noble North Pace Page Paris Park Parker Parks Parsons Pope Post Potter Power Powers Price Prince Rain Rice
  Rich Rivers Rock Rose Sage Sales Sand Sharp Shepherd Short Singer Small Smart Smith Snow South Spring Sterling Stone
  Story Strong Summer Summers Swift Temple Tower Trump Wall Walker Ward Waters Weaver West White Will Winter Winters
  Wise Wolf Wood Woods Worth Young Church Lincoln Washington London Houston Jackson Dallas Austin Chad Georgia
  Israel Wales England France Ireland Berlin Sydney Milan Disney Dell Morgan Tesla Chevron Kellogg Hilton Marriott
  Hewlett Johnson`,
);
