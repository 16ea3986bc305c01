title = Thèmes d’échange entre municipalités
    .short = Échange d’expériences
    .about = Trente-cinq thèmes : ce que votre municipalité peut offrir à d’autres et ce qu’elle a besoin d’apprendre d’elles. N’offrez que ce que votre municipalité a déjà fait et que quelqu’un peut raconter. On peut offrir et avoir besoin en même temps.
    .source = Rédaction originale du projet Cabildo, à partir des notes de CGLU et de la Campagne mondiale pour l’éducation sur l’apprentissage entre pairs ; elle n’a pas reçu leur aval.

## Thèmes de la ville
THEM = Thèmes de la ville

T01-offer = Planification territoriale et plan de développement (offre)
    .question = Que peut offrir votre municipalité à d’autres pour planifier le territoire et le développement ?
    .help = Par exemple : un plan de développement qui guide le budget, ou une carte d’usage des sols respectée.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T01-need = Planification territoriale et plan de développement (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour planifier le territoire et le développement ?
    .help = Par exemple : mettre à jour un plan dépassé ou le relier au budget.

T09-offer = Participation citoyenne et budget participatif (offre)
    .question = Que peut offrir votre municipalité à d’autres pour que les habitants participent et décident d’une partie du budget ?
    .help = Par exemple : des assemblées de quartier qui ont choisi des travaux et les ont vus terminés.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T09-need = Participation citoyenne et budget participatif (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour que les habitants participent et décident d’une partie du budget ?
    .help = Par exemple : faire venir plus de monde et appliquer ce qui a été décidé.

T16-offer = Qualité et refonte des services publics (offre)
    .question = Que peut offrir votre municipalité à d’autres pour rendre de meilleurs services ?
    .help = Par exemple : une démarche qui prenait un mois et prend maintenant une semaine.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T16-need = Qualité et refonte des services publics (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour rendre de meilleurs services ?
    .help = Par exemple : raccourcir les files ou supprimer des exigences inutiles.

T17-offer = Inclusion des personnes en situation de vulnérabilité (offre)
    .question = Que peut offrir votre municipalité à d’autres pour atteindre les personnes qui restent souvent de côté ?
    .help = Par exemple : un service qui atteint maintenant les personnes handicapées ou les quartiers éloignés.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T17-need = Inclusion des personnes en situation de vulnérabilité (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour atteindre les personnes qui restent souvent de côté ?
    .help = Par exemple : savoir quels groupes restent de côté et comment les atteindre.

T18-offer = Égalité des genres (offre)
    .question = Que peut offrir votre municipalité à d’autres pour parvenir à l’égalité entre femmes et hommes ?
    .help = Par exemple : un budget revu sous l’angle du genre, ou un bureau qui reçoit les cas de violence.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T18-need = Égalité des genres (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour parvenir à l’égalité entre femmes et hommes ?
    .help = Par exemple : agir contre les violences faites aux femmes ou obtenir que plus de femmes décident.

T19-offer = Enfance, jeunesse et personnes âgées (offre)
    .question = Que peut offrir votre municipalité à d’autres pour mieux servir les enfants, les jeunes et les personnes âgées ?
    .help = Par exemple : un conseil des jeunes qui fonctionne, ou un centre de jour pour personnes âgées.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T19-need = Enfance, jeunesse et personnes âgées (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour mieux servir les enfants, les jeunes et les personnes âgées ?
    .help = Par exemple : ouvrir des espaces pour les jeunes ou accompagner les personnes âgées qui vivent seules.

T20-offer = Mobilité humaine et personnes migrantes (offre)
    .question = Que peut offrir votre municipalité à d’autres pour accueillir les personnes qui migrent, arrivent ou reviennent ?
    .help = Par exemple : un guichet qui oriente les personnes qui arrivent ou reviennent.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T20-need = Mobilité humaine et personnes migrantes (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour accueillir les personnes qui migrent, arrivent ou reviennent ?
    .help = Par exemple : recevoir les personnes de passage ou celles qui n’ont pas de papiers.

T21-offer = Peuples autochtones et interculturalité (offre)
    .question = Que peut offrir votre municipalité à d’autres pour travailler avec les peuples autochtones et dans leurs langues ?
    .help = Par exemple : un accueil dans la langue du lieu, ou des accords avec les autorités autochtones.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T21-need = Peuples autochtones et interculturalité (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour travailler avec les peuples autochtones et dans leurs langues ?
    .help = Par exemple : consulter les communautés sur les travaux ou les recevoir dans leur langue.

T22-offer = Ville apprenante et apprentissage tout au long de la vie (offre)
    .question = Que peut offrir votre municipalité à d’autres pour que les habitants apprennent tout au long de la vie ?
    .help = Par exemple : des ateliers pour tous les âges, ou une fête annuelle de l’apprentissage.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T22-need = Ville apprenante et apprentissage tout au long de la vie (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour que les habitants apprennent tout au long de la vie ?
    .help = Par exemple : faire connaître tous les cours qui existent ou apprendre à lire à des adultes.

T23-offer = Bibliothèques et espaces communautaires (offre)
    .question = Que peut offrir votre municipalité à d’autres pour avoir des bibliothèques et des lieux de rencontre vivants ?
    .help = Par exemple : une bibliothèque aux horaires larges, ou une maison communautaire entretenue par les habitants.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T23-need = Bibliothèques et espaces communautaires (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour avoir des bibliothèques et des lieux de rencontre vivants ?
    .help = Par exemple : rouvrir une bibliothèque ou apporter des livres dans les zones rurales.

T24-offer = Reconnaissance des acquis et emploi (offre)
    .question = Que peut offrir votre municipalité à d’autres pour que les acquis des habitants soient reconnus et leur servent au travail ?
    .help = Par exemple : des certificats pour les personnes qui ont appris leur métier par la pratique.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T24-need = Reconnaissance des acquis et emploi (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour que les acquis des habitants soient reconnus et leur servent au travail ?
    .help = Par exemple : convenir avec un institut de la façon de certifier un métier.

T25-offer = Gestion des risques de catastrophe (offre)
    .question = Que peut offrir votre municipalité à d’autres pour prévenir les catastrophes et y répondre ?
    .help = Par exemple : des exercices avec les quartiers, ou une alerte qui a fonctionné.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T25-need = Gestion des risques de catastrophe (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour prévenir les catastrophes et y répondre ?
    .help = Par exemple : faire la carte des menaces ou préparer des brigades.

T26-offer = Adaptation climatique et solutions fondées sur la nature (offre)
    .question = Que peut offrir votre municipalité à d’autres pour s’adapter au climat et prendre soin de la nature ?
    .help = Par exemple : un bassin versant reboisé, ou des arbres qui font de l’ombre là où il fait le plus chaud.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T26-need = Adaptation climatique et solutions fondées sur la nature (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour s’adapter au climat et prendre soin de la nature ?
    .help = Par exemple : protéger un ravin ou se préparer à des sécheresses plus longues.

T27-offer = Eau et assainissement (offre)
    .question = Que peut offrir votre municipalité à d’autres pour fournir une eau sûre et l’assainissement ?
    .help = Par exemple : un comité de l’eau qui fait payer le service, entretient et mesure la qualité.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T27-need = Eau et assainissement (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour fournir une eau sûre et l’assainissement ?
    .help = Par exemple : réduire les fuites ou traiter les eaux usées.

T28-offer = Déchets solides et économie circulaire (offre)
    .question = Que peut offrir votre municipalité à d’autres pour ramasser, réduire et recycler les déchets ?
    .help = Par exemple : une collecte séparée, ou un accord avec les personnes qui recyclent.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T28-need = Déchets solides et économie circulaire (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour ramasser, réduire et recycler les déchets ?
    .help = Par exemple : fermer une décharge ou vendre ce qui est recyclé.

T29-offer = Mobilité, espace public et logement (offre)
    .question = Que peut offrir votre municipalité à d’autres pour améliorer les transports, les places et le logement ?
    .help = Par exemple : des trottoirs sûrs, une place rénovée ou un quartier amélioré.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T29-need = Mobilité, espace public et logement (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour améliorer les transports, les places et le logement ?
    .help = Par exemple : organiser les transports ou amener les services dans un nouveau quartier.

T30-offer = Développement économique local et emploi (offre)
    .question = Que peut offrir votre municipalité à d’autres pour créer de l’emploi et faire vivre l’économie locale ?
    .help = Par exemple : des foires de producteurs, ou des permis de commerce en quelques jours.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T30-need = Développement économique local et emploi (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour créer de l’emploi et faire vivre l’économie locale ?
    .help = Par exemple : soutenir les petits commerces ou créer de l’emploi pour les jeunes.

## Thèmes de gestion
TECH = Thèmes de gestion

T02-offer = Budget et gestion financière (offre)
    .question = Que peut offrir votre municipalité à d’autres pour préparer le budget et bien le gérer ?
    .help = Par exemple : des comptes clos chaque mois, ou un budget qui dit quels résultats il vise.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T02-need = Budget et gestion financière (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour préparer le budget et bien le gérer ?
    .help = Par exemple : mettre de l’ordre dans la comptabilité ou payer des dettes en retard.

T03-offer = Recettes propres et cadastre (offre)
    .question = Que peut offrir votre municipalité à d’autres pour mieux percevoir les recettes propres et tenir le cadastre à jour ?
    .help = Par exemple : un cadastre à jour, ou une campagne qui a augmenté les recettes.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T03-need = Recettes propres et cadastre (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour mieux percevoir les recettes propres et tenir le cadastre à jour ?
    .help = Par exemple : mettre à jour le registre des contribuables ou mieux percevoir sans peser sur les plus pauvres.

T04-offer = Marchés publics et contrats (offre)
    .question = Que peut offrir votre municipalité à d’autres pour bien acheter et bien conclure des contrats ?
    .help = Par exemple : des achats publiés, avec plusieurs offres, ou des modèles de cahier des charges.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T04-need = Marchés publics et contrats (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour bien acheter et bien conclure des contrats ?
    .help = Par exemple : acheter plus vite et avec plus de concurrence.

T05-offer = Ressources humaines et carrière municipale (offre)
    .question = Que peut offrir votre municipalité à d’autres pour choisir, former et garder le personnel ?
    .help = Par exemple : des postes pourvus par concours, ou un plan de formation appliqué.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T05-need = Ressources humaines et carrière municipale (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour choisir, former et garder le personnel ?
    .help = Par exemple : écrire des profils de poste ou garder les bons éléments du personnel.

T06-offer = Leadership et changement d’état d’esprit (offre)
    .question = Que peut offrir votre municipalité à d’autres pour bien diriger et rompre avec les vieilles habitudes ?
    .help = Par exemple : des chefs de service qui se réunissent et décident ensemble.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T06-need = Leadership et changement d’état d’esprit (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour bien diriger et rompre avec les vieilles habitudes ?
    .help = Par exemple : vaincre la peur des changements ou améliorer l’accueil du public.

T07-offer = Transparence, données ouvertes et reddition de comptes (offre)
    .question = Que peut offrir votre municipalité à d’autres pour montrer ce qui se fait et rendre des comptes ?
    .help = Par exemple : un portail à jour, ou des audiences où les habitants posent des questions.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T07-need = Transparence, données ouvertes et reddition de comptes (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour montrer ce qui se fait et rendre des comptes ?
    .help = Par exemple : expliquer le budget simplement ou répondre aux demandes à temps.

T08-offer = Intégrité et contrôle interne (offre)
    .question = Que peut offrir votre municipalité à d’autres pour veiller à l’honnêteté et au contrôle interne ?
    .help = Par exemple : un code de conduite appliqué, ou un moyen sûr de faire un signalement.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T08-need = Intégrité et contrôle interne (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour veiller à l’honnêteté et au contrôle interne ?
    .help = Par exemple : corriger ce que l’audit a relevé ou éviter les conflits d’intérêts.

T10-offer = Rôle du conseil : règles, contrôle et débat (offre)
    .question = Que peut offrir votre municipalité à d’autres pour que le conseil municipal adopte de meilleures règles, contrôle et débatte ?
    .help = Par exemple : des séances ouvertes au public, ou des commissions qui examinent les dépenses.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T10-need = Rôle du conseil : règles, contrôle et débat (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour que le conseil municipal adopte de meilleures règles, contrôle et débatte ?
    .help = Par exemple : mettre de l’ordre dans les règlements municipaux ou former les nouveaux membres du conseil.

T11-offer = Coordination entre institutions et niveaux de gouvernement (offre)
    .question = Que peut offrir votre municipalité à d’autres pour travailler avec d’autres institutions et d’autres niveaux de gouvernement ?
    .help = Par exemple : une table de concertation avec la santé et l’éducation qui applique ses accords, ou un groupement de municipalités.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T11-need = Coordination entre institutions et niveaux de gouvernement (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour travailler avec d’autres institutions et d’autres niveaux de gouvernement ?
    .help = Par exemple : signer une convention avec un ministère ou travailler avec des municipalités voisines.

T12-offer = Administration numérique et démarches en ligne (offre)
    .question = Que peut offrir votre municipalité à d’autres pour que les habitants fassent leurs démarches en ligne ?
    .help = Par exemple : une démarche qui se fait en ligne du début à la fin.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T12-need = Administration numérique et démarches en ligne (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour que les habitants fassent leurs démarches en ligne ?
    .help = Par exemple : mettre en ligne la première démarche ou choisir un système.

T13-offer = Gestion des données et information géographique (offre)
    .question = Que peut offrir votre municipalité à d’autres pour mettre de l’ordre dans les données et faire des cartes ?
    .help = Par exemple : des cartes que tous les services de la municipalité utilisent.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T13-need = Gestion des données et information géographique (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour mettre de l’ordre dans les données et faire des cartes ?
    .help = Par exemple : réunir les données des services ou faire la première carte.

T14-offer = Cybersécurité et protection des données personnelles (offre)
    .question = Que peut offrir votre municipalité à d’autres pour protéger les systèmes et les données des habitants ?
    .help = Par exemple : des copies de sauvegarde testées, ou des règles pour protéger les données des habitants.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T14-need = Cybersécurité et protection des données personnelles (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour protéger les systèmes et les données des habitants ?
    .help = Par exemple : protéger les comptes et le matériel ou écrire un avis de confidentialité.

T15-offer = Innovation publique et pensée design (offre)
    .question = Que peut offrir votre municipalité à d’autres pour essayer des idées nouvelles avec les habitants ?
    .help = Par exemple : une idée essayée à petite échelle avec les habitants avant de la lancer.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T15-need = Innovation publique et pensée design (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour essayer des idées nouvelles avec les habitants ?
    .help = Par exemple : essayer des idées avant d’y consacrer de l’argent.

T31-offer = Les ODD dans la municipalité et examens volontaires (offre)
    .question = Que peut offrir votre municipalité à d’autres pour appliquer les ODD et en rendre compte ?
    .help = Par exemple : un examen volontaire publié, ou un plan qui montre quels ODD il sert.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T31-need = Les ODD dans la municipalité et examens volontaires (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour appliquer les ODD et en rendre compte ?
    .help = Par exemple : relier le plan aux ODD ou écrire le premier examen.

T32-offer = Coopération décentralisée et jumelages (offre)
    .question = Que peut offrir votre municipalité à d’autres pour coopérer avec des municipalités d’autres pays ?
    .help = Par exemple : un jumelage avec des projets en cours.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T32-need = Coopération décentralisée et jumelages (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour coopérer avec des municipalités d’autres pays ?
    .help = Par exemple : trouver une municipalité partenaire dans un autre pays.

T33-offer = Montage de projets et recherche de financement (offre)
    .question = Que peut offrir votre municipalité à d’autres pour préparer des projets et obtenir des fonds ?
    .help = Par exemple : un projet qui a obtenu de l’argent de l’extérieur.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T33-need = Montage de projets et recherche de financement (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour préparer des projets et obtenir des fonds ?
    .help = Par exemple : écrire un projet qu’une banque ou un donateur accepte.

T34-offer = Suivi, évaluation et indicateurs (offre)
    .question = Que peut offrir votre municipalité à d’autres pour suivre et mesurer ce qui est accompli ?
    .help = Par exemple : peu d’indicateurs, revus chaque trimestre.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T34-need = Suivi, évaluation et indicateurs (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour suivre et mesurer ce qui est accompli ?
    .help = Par exemple : choisir des indicateurs que la municipalité peut mesurer.

T35-offer = Animation, formation de formateurs et apprentissage entre pairs (offre)
    .question = Que peut offrir votre municipalité à d’autres pour animer des ateliers et apprendre d’autres municipalités ?
    .help = Par exemple : des personnes qui ont déjà animé des ateliers dans d’autres municipalités.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T35-need = Animation, formation de formateurs et apprentissage entre pairs (besoin)
    .question = De quoi votre municipalité a-t-elle besoin pour animer des ateliers et apprendre d’autres municipalités ?
    .help = Par exemple : former des personnes de la municipalité à animer des ateliers.
