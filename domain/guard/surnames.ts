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
  'kowalski novak ivanov petrov rossi russo ferrari muller schneider fischer becker dubois moreau laurent suzuki tanaka sato ' +
  'abdi abernathy abubakar acevedo acosta adebayo adeyemi adkins agarwal aguirre ahmed ahuja akhtar ' +
  'albright aldridge allison alston ambrose andrade andrews arroyo asante ashby atkins atkinson avery avila ' +
  'ayala ayers aziz baldwin ballard balogun banerjee barnett barrera barron barry bartlett ' +
  'barton bauer baxter beasley begum bekele beltran benitez benson bernard bhatia bhatt blackburn blackwell ' +
  'blair blanchard blankenship blevins boateng bolton bonilla booker boone booth bose boswell bowen bowers ' +
  'boyer boyle bradford bradshaw brady brandt brennan brewer briggs britt browning bruce buchanan ' +
  'buckley bui burch burgess burks burnett burris byers byrd cabrera cain calderon ' +
  'caldwell calhoun callahan camacho cameron cantu cardenas carlisle carrillo ' +
  'cervantes chan chang chatterjee chaudhry chiang choi chopra chow christensen clayton clements cline ' +
  'cochran coffey cohen compton conley conner conway cooke cote craig crosby cummings curry curtis ' +
  'dalton dang daniel daugherty davenport davidson deleon deng dennis desai deshmukh diallo dickerson ' +
  'dickson dillard dillon dinh dong dorsey dotson dougherty doyle dudley dunlap duong durham dutta dyer ' +
  'emerson erickson estes eze farley farouk farrell faulkner feldman finley fitzgerald fitzpatrick ' +
  'fletcher floyd flynn forbes francis franco franks frazier frederick friedman fuentes ' +
  'fujita fung gaines gallagher gallegos galloway gao garner garrison gentry ghosh gillespie glover ' +
  'goldberg goldman goldstein goodman goodwin gould gregory griffith grimes guerra haddad ' +
  'hahn haile hale haley hamid hancock haney hardin harding hardy harmon harrell hartman hasegawa ' +
  'hatfield hayashi hays heath hebert hendricks hendrix hensley herman herring hester higgins ' +
  'hines hoang hobbs hodge hodges hofmann holden holland holloway holman holt hoover horne ' +
  'horton horvat hou hsu huang huffman humphrey hurley hurst hussain hussein hutchinson huynh ' +
  'hwang ingram inoue iqbal irwin iyer jacobson jang jankowski jarvis jennings jeong jiang joseph joshi ' +
  'jovanovic juarez jung kaminski kang kapoor karim katz kaufman kaufmann keith keller kemp ' +
  'khalil kirby klein kline knapp knowles knox kobayashi kovac kowalczyk kozlowski kramer kraus ' +
  'krause krishnan krueger kulkarni kuznetsov kwok kwon landry lange larsen leblanc leon ' +
  'lester leung levine levy lewandowski liang lindsay lindsey livingston lloyd logan lowery lucero luo ' +
  'lyons macdonald maddox maeda malhotra malik manning mansour massey mathews mathis maxwell mayer ' +
  'maynard mazur mbeki mcbride mccall mccarthy mccarty mcclure mcconnell mccormick mccullough mcdaniel ' +
  'mcdowell mcfarland mcgee mcgowan mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight ' +
  'mclaughlin mclean mcmahon mcmillan mcneil mcpherson mehta melendez melton meng menon mensah ' +
  'mercado mercer michael middleton miranda mirza mishra mohamud molina monroe montoya moody mooney ' +
  'morin morton mosley moyer mukherjee mullen mullins nair nasser navarro ndiaye neumann ' +
  'newman ngo nieves nixon nkosi nolan norman norris norton nowak nwosu obi oconnell oconnor odom odonnell ' +
  'ogawa okada okonkwo okoye oneal oneill orozco orr osborn osborne osei owen owusu pacheco pandey parrish ' +
  'parsons pate patrick patton paul peng pennington pereira petrovic pham phan phelps pillai pittman ' +
  'pitts pollard poole popov potter preston proctor pruitt qin quinn qureshi rahman ramsey randall randolph ' +
  'rangel rao reddy reeves reilly rhodes richter riddle riggs rivas robbins roberson robles rocha ' +
  'rodgers rollins rosa rosales rosario rosenberg rowe rowland roy rubio rutledge saito salas saleh sampson ' +
  'sanford sasaki sawyer schroeder schulte schulz schwartz schwarz serrano sexton shaffer shah shannon ' +
  'shapiro shelton shepard shepherd sheppard sherman shimizu shin siddiqui silverman skinner smirnov ' +
  'sokolov solomon stafford stanton stephenson stevenson strickland stuart suarez subramanian ' +
  'sutton swanson sweeney terrell tesfaye thornton tian todd townsend traore trevino trinh trivedi trujillo ' +
  'truong tsai tyler underwood valencia valenzuela vaughan vaughn velasquez velez venkatesan verma ' +
  'villarreal vincent vinson vogel volkov walters walton watanabe whitehead whitfield whitney ' +
  'wiggins wilcox wiley wilkerson wilkins wilkinson william wisniewski wojciechowski wojcik wolfe ' +
  'woodard woodward wooten wyatt xiao xie yamada yamaguchi yamamoto yates yoon yoshida yuan zamora zeng ' +
  'zhang zhao zheng zhou zhu zielinski zimmerman zimmermann ' +
  'castellano lindgren abdullah abdullahi warsame farah osman siddiqi ansari chaudhary bhattacharya mukherji ' +
  'kapur saxena srinivasan raman iyengar pillay naidu chandra prasad yadav tiwari dubey nowicki zawadzki ' +
  'wozniak krawczyk villanueva quispe mamani huaman zapata zuniga cordova cisneros escobar pineda bautista ' +
  'ibarra quintero quintana tapia lozano ochoa macias velazquez rosas cortes camarena arellano galindo ' +
  'saucedo cuevas barajas godinez delacruz delossantos santana figueroa pagan collazo oyelaran ' +
  'adeleke afolabi ogunleye nwachukwu nnamdi okeke okoro obiora amadi achebe igwe musa danjuma mutua kamau ' +
  'otieno wanjiru odhiambo kipchoge mwangi dlamini ndlovu khumalo sithole moyo nkomo banda phiri mwale asare ' +
  'appiah opoku agyemang boakye antwi amoah kouassi toure coulibaly keita camara sylla diop takahashi kato ' +
  'nakagawa kimura matsuda ishikawa yamashita okamoto fujimoto mori sakamoto aoki choe ryu jeon luong quach ' +
  'abramov volkova sidorov fedorov orlov morozov lebedev boyko lefevre lefebvre leroy girard rousseau ' +
  'gauthier garnier faure lambert bonnet guerin chevalier perrin mathieu esposito bianchi romano colombo ' +
  'ricci marino greco gallo giordano mancini rizzo lombardi moretti caruso fontana santoro rinaldi ferrara ' +
  'georgiou nikolaidis karras vandenberg vandermeer dejong devries jansen bakker visser yilmaz demir kaya ' +
  'celik sahin ozturk aydin hosseini ahmadi mohammadi karimi moradi rezaei tehrani khoury nasr najjar sayegh ' +
  'elsayed abdelrahman olsson lindstrom bergstrom hedlund mcrae kelleher halloran hanrahan mulcahy ' +
  'donnelly kilpatrick finnegan delaney keane pemberton blackwood vance ellington ' +
  'thibodeaux boudreaux broussard guidry haynes singleton hairston spruill tolliver pettway goldfarb ' +
  'rosenfeld weinberg greenberg horowitz lieberman moskowitz kessler koenig schaefer zeller vogt ' +
  'seidel beckmann hartwig tuiasosopo faleolo kealoha kamaka begay yazzie tsosie benally';

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
