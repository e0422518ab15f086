/** Month names in English, Spanish, French, German, Italian and Portuguese, without accents. */
export const monthPattern =
  '(?:jan(?:uary|uar|vier)?|janeiro|enero|ene|gennaio|feb(?:ruary|ruar|rero|braio)?|fev(?:rier|ereiro)?|mar(?:ch|zo|s|z|co)?|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|' +
  'may|mai|mayo|maio|maggio|jun(?:e|i|io|ho)?|juin|giugno|jul(?:y|i|io|ho)?|juil(?:let)?|luglio|aug(?:ust)?|agosto|aout|' +
  'sep(?:t|tember|tiembre|tembre)?|setembro|settembre|oct(?:ober|ubre|obre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|iembre|embre|embro)?|' +
  'dec(?:ember|embre)?|dic(?:iembre|embre)?|dez(?:ember|embro)?)(?![a-z])';

export const ordinalPattern =
  '(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';

/** "nineteen fifty-four", "twenty twenty six", "two thousand and three". */
export const spokenYearPattern =
  '(?:(?:nineteen|twenty)[ -](?:oh[ -]|hundred[ -]?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|two thousand)';
