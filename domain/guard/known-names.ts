/**
 * Names that stand for a thing, a place or a method, not for a person in the room.
 * One group a line of work, entries between commas.
 */
const groups = {
  // Access, catheters, wires, needles
  instruments:
    'Seldinger, Chiba, Amplatz, Kumpe, Cobra, Cope, Hickman, Foley, Denver, Le Veen, LeVeen, ' +
    'Hawkins, Colapinto, Rösch, Uchida, Rosch, Ring, Haskal, Sos Omni, Simmons, Berenstein, ' +
    'Bentson, Rosen, Lunderquist, Newton, Hunter, Meier, Mikaelsson, Michelson, Levin, ' +
    'Judkins, Headhunter, Vertebral, Davis, Vanschie, Sidewinder, Motarjeme, Binkert, ' +
    'Roberts, Waltman, Grollman, Van Andel, Glidewire, Glidecath, Glidesheath, Roadrunner, ' +
    'Nitrex, Transend, Fathom, Renegade, Progreat, Direxion, Truselect, Lantern, Cantata, ' +
    'Maestro, Synchro, Headway, Excelsior, Echelon, Prowler, Rebar, Scepter, Sniper, ' +
    'Surefire, TriNav, Swift Ninja, Bern, Envoy, Neuron, Navien, Chaperon, Flexor, Ansel, ' +
    'Raabe, Balkin, Shuttle, Pinnacle, Destination, Brite Tip, Check-Flo, Accustick, Neff, ' +
    'Skater, Micropuncture, Stiff, Coons, Rotex, Franseen, Westcott, Tru-Cut, Temno, ' +
    'Quick-Core, BioPince, Jamshidi, Monopty, Achieve, Turner, Menghini, Yueh, Tuohy, ' +
    'Quincke, Whitacre, Veress, Crawford, Sprotte, Huber, Kopans, Homer, Murphy, OnControl, ' +
    'Malecot, Dawson-Mueller, Mueller, Cope loop, Mac-Loc, Resolve, Navarre, Flexima, ' +
    'Dawson, van Sonnenberg, Thal-Quick, Blake, Penrose, Pigtail, Jackson-Pratt, Heimlich, ' +
    'PleurX, Aspira, Tenckhoff, Pleurovac, Wayne, Broviac, Groshong, Leonard, Permcath, ' +
    'Palindrome, Mahurkar, Quinton, Trialysis, Shiley, Tesio, Ash Split, Hemosplit, ' +
    'Equistream, Niagara, Vaxcel, Powerport, PowerPICC, Port-A-Cath, Infuse-A-Port, ' +
    'Mediport, BioFlo, Xcela, Swan-Ganz, Cordis, Arrow, Vas-Cath, Uldall, Raaf, Lifeport, ' +
    'Smart Port',
  // Feeding tubes and GI
  feeding:
    'Corpak, Dobhoff, Dubbhoff, Salem Sump, Levin tube, Blakemore, Sengstaken, Minnesota, ' +
    'Linton, MIC-KEY, Mickey, Bard Button, Ponsky, Shetty, Carey-Alzate, Carey, Alzate, ' +
    'Entristar, Moss, Saf-T-Pexy, Brown-Mueller, Kimberly-Clark, Witzel, Stamm, Janeway, ' +
    'Chait, Malone, Monti, Mitrofanoff, Indiana, Kock, Bricker, Studer, Hautmann, Avel, ' +
    'Halyard',
  // Stents, grafts, filters, closure
  implants:
    'Viatorr, Viabahn, Wallstent, Wallgraft, Palmaz, Genesis, Omnilink, Express, Zilver, ' +
    'Eluvia, Supera, Absolute, LifeStar, LifeStent, Protege, EverFlex, Innova, Venovo, Vici, ' +
    'Abre, Fluency, Covera, Flair, iCast, Advanta, Atrium, Lifestream, BeGraft, Dynalink, ' +
    'Xpert, Astron, Pulsar, Zilver PTX, Xact, Acculink, Precise, Enterprise, Neuroform, ' +
    'Pipeline, Surpass, Solitaire, Trevo, Excluder, Zenith, Endurant, Talent, Ovation, Treo, ' +
    'AneuRx, Ancure, Nellix, Endologix, Gore, TAG, cTAG, Valiant, Relay, Alto, Conformable, ' +
    'AFX, Greenfield, Günther Tulip, Gunther Tulip, Celect, Denali, Option Elite, OptEase, ' +
    'TrapEase, Simon Nitinol, Bird’s Nest, Vena Tech, VenaTech, Recovery, Eclipse, Meridian, ' +
    'ALN, Crux, Bravo, Sentry, Angel, Conical, Mobin-Uddin, Convertible, Mynx, Angio-Seal, ' +
    'Angioseal, Perclose, ProGlide, Prostar, StarClose, Manta, Exoseal, Vascade, Celt, ' +
    'FemoStop, TR Band, Vasc-Band, Duett, Syvek, QuikClot, D-Stat, Femoseal, Safeguard, ' +
    'Helix, Preclose',
  // Balloons, thrombectomy, lysis, snares, atherectomy
  balloons:
    'Fogarty, Conquest, Atlas, Dorado, Mustang, Powerflex, Armada, Sterling, Coyote, ' +
    'Lutonix, In.Pact, Admiral, Ranger, Stellarex, Chocolate, AngioSculpt, VascuTrak, ' +
    'Peripheral, Cutting, Bodiflex, Tyshak, Maxi LD, Coda, Reliant, Tri-Lobe, Berman, ' +
    'Armstrong, Grüntzig, Gruntzig, Dotter, Charles Dotter, AngioJet, Zelante, Possis, ' +
    'Arrow-Trerotola, Trerotola, Cleaner, Argon, Indigo, Penumbra, Inari, FlowTriever, ' +
    'ClotTriever, Lightning, Flash, AngioVac, Trellis, EKOS, EkoSonic, Unifuse, ' +
    'Cragg-McNamara, Cragg, McNamara, Uni-Fuse, Fountain, Aspirex, Rotarex, Hydrolyser, ' +
    'Amplatzer, Amplatz Goose Neck, Gooseneck, EnSnare, Loop Snare, Atrieve, Gianturco, ' +
    'Dormia, Segura, Hawkone, SilverHawk, Jetstream, Rotablator, Diamondback, Turbo Elite, ' +
    'Spectranetics, Outback, Pioneer, Frontrunner, Crosser, Viance, Enteer, Shockwave, ' +
    'PowerWire, Baylis, Nykanen, Brockenbrough, Upchurch, Kensey',
  // Embolics and drugs with capitals
  agents:
    'Onyx, Lipiodol, Ethiodol, Gelfoam, Embosphere, Embozene, Contour, Bearing, Bead Block, ' +
    'LC Bead, LUMI, HepaSphere, QuadraSphere, Tandem, Oncozene, TheraSphere, SIR-Spheres, ' +
    'Sirtex, QuiremSpheres, Nester, Tornado, MReye, Interlock, Ruby, POD Packing, Concerto, ' +
    'Azur, HydroCoil, Guglielmi, Target, Trufill, Histoacryl, Glubran, PHIL, Squid, Obsidio, ' +
    'Sotradecol, Asclera, Varithena, Ethanolamine, Avitene, Floseal, Surgicel, Hydropearl, ' +
    'Omnipaque, Visipaque, Isovue, Ultravist, Optiray, Gadavist, Eovist, Magnevist, Lumason, ' +
    'Definity, Versed, Ativan, Dilaudid, Precedex, Toradol, Zofran, Ancef, Rocephin, Zosyn, ' +
    'Activase, Cathflo, Angiomax, Lovenox, Plavix, Coumadin, Eliquis, Xarelto, Brilinta, ' +
    'Kcentra, Benadryl, Narcan, Romazicon, Tylenol, Exparel, Marcaine, Xylocaine, Unasyn, ' +
    'Cipro, Flagyl, Yttrium, Technetium, Lutathera, Holmium, Indium, Avastin, Nexavar, ' +
    'Lenvima, Adriamycin',
  // Makers
  makers:
    'Cook, Boston Scientific, Terumo, Bard, Becton Dickinson, Medtronic, Abbott, Merit, ' +
    'Teleflex, AngioDynamics, Covidien, Stryker, Johnson & Johnson, Cardinal, BTG, Guerbet, ' +
    'Siemens, Philips, Toshiba, Canon, Artis, Azurion, Allura, Innova IGS, Shimadzu, ' +
    'Hologic, Galil, Endocare, Ethicon, NeuWave, Emprint, Cool-tip, RITA, Starburst, Certus, ' +
    'IceRod, IceSphere, IceForce, NanoKnife, Valleylab, Kyphon, Osteocool, Stryker iVAS, ' +
    'Microvention, Balt, Biotronik, Optimed, Bentley, Getinge, Maquet, Lombard, Cagent, ' +
    'Philips Volcano, Volcano, Medrad, Bayer, Bracco, Sonosite, Butterfly, Acuson, Logiq, ' +
    'Mindray, Vizishot, Rochester Medical, Coloplast, Ultraseal, Argon Medical, Vygon, ' +
    'Navilyst, Nipro, Asahi, Sumitomo, Guidant, Bioteq, Uresil, Mermaid',
  // Eponyms of disease, anatomy, signs
  anatomy:
    'Budd-Chiari, May-Thurner, Paget-Schroetter, Nutcracker, Klippel-Trenaunay, Dieulafoy, ' +
    'Mallory-Weiss, Parkes Weber, Sturge-Weber, Osler-Weber-Rendu, Rendu, Osler, ' +
    'Kasabach-Merritt, Kaposi, Ehlers-Danlos, Marfan, Loeys-Dietz, Takayasu, Behçet, ' +
    'Buerger, Raynaud, Leriche, Cockett, Dunbar, Wilkie, Caroli, Mirizzi, Lemmel, Bouveret, ' +
    'Rigler, Charcot, Reynolds, Courvoisier, Klatskin, Abernethy, Rex, Wilms, Pancoast, ' +
    'Ewing, Hodgkin, Burkitt, Crohn, Meckel, Hirschsprung, Peutz-Jeghers, Gardner, Virchow, ' +
    'Trousseau, Homans, Phlegmasia, Rasmussen, Boerhaave, Zenker, Barrett, Cushing, Conn, ' +
    'Winslow, Morison, Douglas, Retzius, Riolan, Drummond, Sudeck, Adamkiewicz, Bühler, ' +
    'Buhler, Kirk, Gerota, Treitz, Vater, Oddi, Santorini, Wirsung, Luschka, Couinaud, ' +
    'Cantlie, Glisson, Calot, Hunter’s canal, Alcock, Cloquet, Giacomini, Dodd, Boyd, ' +
    'Willis, Galen, Labbé, Trolard, Rosenthal, Batson, Sappey, Retroaortic, Eustachian, ' +
    'Thebesian, Cruveilhier-Baumgarten, Arantius, Haller, Corona, Moore, Hutch, Brodel, ' +
    'Brödel, Hinman, Ormond, Page kidney, Goldblatt, Horner, Brown-Séquard, Moynihan, ' +
    'Jehovah’s Witness, Tarlov, Schmorl, Modic, Baastrup, Bertolotti, Kummell, Scheuermann, ' +
    'Gorham, Maffucci, Wegener, Kawasaki, Alagille, Gilbert, Wilson, Gaucher, Reye, Cooley, ' +
    'Down, Turner syndrome, Noonan, Eisenmenger, Fallot, Scimitar, Blalock-Taussig, Blalock, ' +
    'Taussig, Fontan, Glenn, Mustard, Senning, Potts',
  // Operations
  operations:
    'Whipple, Roux-en-Y, Roux, Billroth, Bismuth-Corlette, Bismuth, Corlette, Kasai, ' +
    'Puestow, Frey, Beger, Nissen, Ivor Lewis, McKeown, Hartmann, Kocher, Pringle, Sugiura, ' +
    'Warren, Brescia-Cimino, Cimino, Scribner, HeRO, Gracz, Linton shunt, Bakes, ' +
    'Heineke-Mikulicz, Heller, Ladd, Lich-Gregoir, Boari, Palomo, Ivanissevich, ' +
    'Trendelenburg, Valsalva, Mattox, Cattell, Mueller maneuver, Barbeau, Allen test, ' +
    'Huisman, Stamey, Whitaker',
  // Scores, scales, trials, criteria, methods
  scores:
    'Child-Pugh, Child-Turcotte-Pugh, Child, Pugh, Turcotte, Okuda, Milan, Barcelona, ' +
    'Fontaine, Rutherford, Bosniak, Marshall, Wagner, Aldrete, Mallampati, Ramsay, Zwisch, ' +
    'Glasgow, Karnofsky, Zubrod, Wells, Geneva, Hestia, Villalta, Venous Clinical, ' +
    'Crawford type, Stanford, DeBakey, Kiel, Forrest, Rockall, Blatchford, Ranson, Atlanta, ' +
    'Balthazar, Spetzler-Martin, Spetzler, Cognard, Borden, Hunt-Hess, Fisher, Schobinger, ' +
    'Cho, Puig, Yakes, Sarin, Baveno, Saad, Kanagawa, Hirota, Kiyosue, Matsumoto, Michels, ' +
    'Hiatt, Covey, Nakamura, Bismuth type, Clavien-Dindo, Clavien, Dindo, Strasberg, ' +
    'Stapfer, Kudo, Paris, Tokyo, Hong Kong, Kinki, Edmondson-Steiner, Doppler, Hounsfield, ' +
    'Gray, Becquerel, Curie, Sievert, Fick, Starling, Laplace, Poiseuille, Bernoulli, ' +
    'Kaplan-Meier, Cox, Fisher exact, Likert, Bonferroni, Pearson, Gleason, Ishak, Metavir, ' +
    'Knodell, Scheuer, Gram, Candida, Klebsiella, Escherichia, Enterococcus, Pseudomonas, ' +
    'Staphylococcus, Streptococcus, Coban, Steri-Strips, Steri-Strip, Dermabond, Tegaderm, ' +
    'StatLock, Prolene, Vicryl, Monocryl, Ethilon, Nylon, Biopatch, Tuohy-Borst, ' +
    'Chlorhexidine, ChloraPrep, Betadine, Ioban, Luer, Luer-Lok, Kelly, Hemostat, ' +
    'Metzenbaum, Bovie, Yankauer, Rotarix, Frank-Starling, Bowie, Gelpi, Weitlaner, Adson, ' +
    'DeBakey forceps, Senn, Mosquito, Epic, Cerner, Powerscribe',
  // Sites and cities that give their names to hospitals, methods and balloons
  sites:
    'Johns Hopkins, John Hopkins, Jefferson Barracks, Barnes-Jewish, Barnes, Mallinckrodt, Mayo, Cleveland Clinic, ' +
    'Massachusetts General, Brigham, Beth Israel, Mount Sinai, Cedars-Sinai, Northwestern, ' +
    'Rush, Emory, Grady, Duke, Vanderbilt, Parkland, Baylor, Methodist, Houston, ' +
    'MD Anderson, Sloan Kettering, Columbia, Cornell, Yale, Penn, Jefferson, Temple, Brown, ' +
    'Dartmouth, Harborview, Henry Ford, Ann Arbor, Michigan, Wisconsin, Iowa, Miami, ' +
    'Jackson Memorial, Moffitt, Tampa, Ochsner, Tulane, Charlotte, Carolinas, Atrium Health, ' +
    'Georgetown, Inova, Christiana, Geisinger, Pittsburgh, Cincinnati, Nationwide, Riley, ' +
    'St. Louis, Saint Louis, Missouri, West County, Boston, New York, Los Angeles, ' +
    'San Diego, San Francisco, Seattle, Oregon, Dotter Institute, Utah, Colorado, Arizona, ' +
    'Texas, Veterans Affairs, Walter Reed, Hopkins, Christian, Progress West, ' +
    'Missouri Baptist, Memorial Hermann, Kaiser, Permanente, Scripps, Loma Linda, ' +
    'Cook County, Jacobi, Bellevue, Lenox Hill',
};

/** Eponyms, devices, makers, drugs, scores and sites of the angio suite. */
export const knownNames: readonly string[] = Object.values(groups).flatMap((group) =>
  group.split(', '),
);
