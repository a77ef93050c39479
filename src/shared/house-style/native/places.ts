function names(list: string): readonly string[] {
  return list.split(/\s*,\s*|\n\s*/u).filter((name) => name !== '');
}

/** Countries, and what news calls them. */
const COUNTRIES =
  names(`Afghanistan, Albania, Algeria, Andorra, Angola, Antigua, Argentina, Armenia, Australia,
  Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia,
  Bosnia, Botswana, Brazil, Britain, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada,
  Cape Verde, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Côte d’Ivoire, Croatia, Cuba, Cyprus,
  Czechia, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt,
  El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia,
  Germany, Ghana, Greece, Greenland, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland,
  India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
  Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania,
  Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova,
  Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand,
  Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Palestine, Panama,
  Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa,
  Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia,
  Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden,
  Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad, Tunisia, Turkey, Türkiye,
  Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan,
  Vanuatu, Vatican, Venezuela, Viet Nam, Vietnam, Wales, Yemen, Zambia, Zimbabwe, Gaza, West Bank, Tibet, Kashmir,
  Crimea, Antarctica, Arctic`);

/** Cities that captions name alone. */
const CITIES =
  names(`Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Ahmedabad, Aleppo, Algiers, Almaty,
  Amman, Amsterdam, Ankara, Antwerp, Astana, Athens, Atlanta, Auckland, Baghdad, Baku, Bamako, Bangkok,
  Barcelona, Basel, Basra, Beijing, Beirut, Belfast, Belgrade, Berlin, Bern, Birmingham, Bishkek, Bogota,
  Bogotá, Bologna, Bonn, Boston, Brasilia, Brasília, Bratislava, Brisbane, Bristol, Brussels, Bucharest,
  Budapest, Buenos Aires, Cairo, Calgary, Canberra, Cape Town, Caracas, Cardiff, Casablanca, Changsha,
  Chennai, Chengdu, Chicago, Chisinau, Chongqing, Cologne, Colombo, Copenhagen, Dakar, Dalian, Dallas, Damascus,
  Dar es Salaam, Davos, Delhi, Denver, Detroit, Dhaka, Doha, Donetsk, Dubai, Dublin, Düsseldorf, Edinburgh,
  Florence, Frankfurt, Freetown, Geneva, Glasgow, Guangzhou, Guatemala City, Hague, Haifa, Hamburg, Hangzhou,
  Hanoi, Harare, Harbin, Havana, Helsinki, Hiroshima, Ho Chi Minh City, Hong Kong, Honolulu, Houston, Hyderabad,
  Islamabad, Istanbul, Jakarta, Jeddah, Jerusalem, Johannesburg, Kabul, Kampala, Karachi, Kathmandu, Kharkiv,
  Khartoum, Kherson, Kiev, Kigali, Kinshasa, Kolkata, Kuala Lumpur, Kunming, Kyiv, Kyoto, Lagos, Lahore, La Paz,
  Lausanne, Leeds, Leipzig, Lhasa, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Luanda, Lusaka, Lviv,
  Lyon, Macau, Macao, Madrid, Managua, Manchester, Manila, Maputo, Mariupol, Marseille, Mecca, Melbourne,
  Mexico City, Miami, Milan, Minneapolis, Minsk, Mogadishu, Mombasa, Montevideo, Montreal, Moscow, Mosul,
  Mumbai, Munich, Nairobi, Nanjing, Naples, New Delhi, New York, Nice, Nicosia, Odesa, Odessa, Osaka, Oslo,
  Ottawa, Oxford, Palermo, Paris, Perth, Philadelphia, Phnom Penh, Port-au-Prince, Prague, Pretoria, Pyongyang,
  Quito, Rabat, Rafah, Ramallah, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, Rotterdam, San Francisco,
  San Salvador, Sana’a, Sanaa, Santiago, São Paulo, Sao Paulo, Sarajevo, Seattle, Seoul, Seville, Shanghai,
  Shenyang, Shenzhen, Skopje, Sofia, St Petersburg, St. Petersburg, Stockholm, Strasbourg, Stuttgart, Suzhou,
  Sydney, Taipei, Tallinn, Tashkent, Tbilisi, Tehran, Tel Aviv, Tianjin, Tirana, Tokyo, Toronto, Tripoli, Tunis,
  Turin, Ulaanbaatar, Urumqi, Vancouver, Venice, Vienna, Vientiane, Vilnius, Vladivostok, Warsaw, Washington,
  Wellington, Wuhan, Xi’an, Xiamen, Yangon, Yerevan, Yokohama, Zagreb, Zurich, Zürich`);

/** Places by one name, as a caption may give them. A place that is missing here may still be told by the words around it. */
export const PLACES: readonly string[] = [...COUNTRIES, ...CITIES];
