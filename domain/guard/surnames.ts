/** Frequent surnames, some of them devices too; beside "patient" or an age they mean a person. */
const names =
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson ' +
  'thomas taylor moore jackson martin lee perez thompson harris sanchez clark ramirez lewis robinson walker allen wright ' +
  'scott torres nguyen flores adams nelson baker rivera campbell mitchell carter roberts gomez phillips evans turner diaz ' +
  'parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey ' +
  'reed kelly howard ramos kim cox richardson watson brooks chavez wood james bennett mendoza ruiz hughes alvarez castillo ' +
  'sanders patel myers ross foster jimenez powell jenkins perry russell sullivan coleman butler henderson barnes gonzales ' +
  'fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno hayes bryant ' +
  'herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods ' +
  'washington kennedy wells vargas henry chen freeman webb tucker guzman crawford olson simpson porter hunter gordon mendez ' +
  'silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner robertson boyd stone salazar fox warren mills meyer ' +
  'schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne dunn kelley spencer hawkins arnold pierce ' +
  'hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll riley alvarado ray delgado ' +
  'berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman ' +
  'rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson ' +
  'austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean ' +
  'sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park ' +
  'yang little banks padilla day walsh bowman schultz luna fowler mejia doe roe okafor khan ali hassan kumar sharma gupta ' +
  'kowalski novak ivanov petrov rossi russo ferrari muller schneider fischer becker dubois moreau laurent suzuki tanaka sato';

/** Surnames that the suite knows as things; a capital and a person's place make them names. */
const eponyms =
  'foley hickman rosen nakamura cope newton levin mueller crawford dawson leonard whipple osler conn cushing carey frey ' +
  'heller ladd gray dotter huber homer blake moss penn emory duke jefferson temple hopkins kirk barrett cooley ramsay ' +
  'ranson michels hiatt covey pearson meier greenfield fogarty berman abbott philips stamm malone bricker studer hartmann ' +
  'kocher pringle douglas winslow morison burkitt meckel bentson roberts amplatz chiba uchida rosch hawkins berenstein ' +
  'matsumoto cho fisher gilbert boyd dodd haller horner noonan glenn mustard potts bowie kaiser riley gardner ' +
  'hodgkin ewing burke raynaud charcot cragg mcnamara monti kelly franseen westcott tenckhoff broviac';

const surnames = new Set(names.split(' '));

/** True for a frequent surname, in any case. */
export function isSurname(word: string): boolean {
  return surnames.has(word.toLowerCase());
}

const eponymSurnames = new Set(eponyms.split(' '));

/** True for a surname, also one that names a device or a disease. */
export function canBeSurname(word: string): boolean {
  return isSurname(word) || eponymSurnames.has(word.toLowerCase());
}
