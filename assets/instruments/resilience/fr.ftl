title = Résilience face aux catastrophes
    .short = Résilience
    .about = Dix points essentiels pour qu’une municipalité prévienne les catastrophes, y réponde bien et s’en relève. Avant de répondre, décrivez une catastrophe probable et une catastrophe grave pour chacune des principales menaces, trois au plus.
    .source = Rédaction originale, ordonnée selon les dix points essentiels de la campagne « Pour des villes résilientes ». Ce n’est pas l’outil d’autoévaluation de l’UNDRR, elle n’en donne pas la note et n’a pas reçu son aval.
form-express = Express
    .about = Une question pour chaque point essentiel, dix au total.

## Organisation
R1 = Organisation

R1-1 = Le risque dans le plan municipal
    .question = Le plan municipal principal contient-il des mesures pour réduire le risque de catastrophe, et sont-elles appliquées ?
    .help = Cherchez dans le plan une mesure contre le risque et demandez qui s’en charge et avec quel argent.
    .evidence-1 = Plan municipal en vigueur
    .evidence-2 = Tableau des mesures avec les responsables et les délais
    .evidence-3 = Rapport de dépenses des mesures contre le risque
    .level-0 = Le plan ne mentionne pas le risque.
    .level-1 = Le plan décrit le risque, mais n’a ni mesures ni budget.
    .level-2 = Le plan a des mesures et des responsables pour les risques principaux. Elles sont appliquées en partie.
    .level-3 = Le plan couvre les dix points de ce questionnaire. Il a un budget et un suivi, et il est revu régulièrement.
RA1-1 = Ajouter au plan en vigueur une annexe avec cinq mesures prioritaires contre le risque
    .product = Annexe du plan avec cinq mesures, chacune avec un responsable, un délai et un coût
    .indicator = Mesures de l’annexe déjà commencées, sur les cinq
    .first-step = Marquez dans le plan en vigueur chaque passage qui parle du risque.

R1-2 = Comité de gestion des risques
    .question = Y a-t-il un comité de plusieurs secteurs qui coordonne la gestion des risques, avec une autorité, des règles et des moyens ?
    .help = Regardez combien de fois il s’est réuni au cours des douze derniers mois et qui était là.
    .evidence-1 = Acte ou procès-verbal qui a créé le comité
    .evidence-2 = Procès-verbaux des réunions des douze derniers mois
    .evidence-3 = Ligne budgétaire du comité
    .level-0 = Il n’y a pas de comité.
    .level-1 = Le comité existe parce que la loi l’exige, mais il ne se réunit que dans les urgences.
    .level-2 = Il se réunit régulièrement avec les principaux secteurs. Il manque de moyens.
    .level-3 = Il a une autorité claire et ses propres moyens. Des habitants et des entreprises y participent, et son travail est évalué.
RA1-2 = Relancer le comité avec des règles, une réunion tous les deux mois et un annuaire joignable 24 heures sur 24
    .product = Règlement du comité, calendrier de l’année et annuaire de contacts joignables 24 heures sur 24
    .indicator = Réunions du comité avec procès-verbal, sur les six prévues dans l’année
    .first-step = Appelez les institutions du comité et confirmez qui les représente aujourd’hui.

R1-3 = Le risque dans chaque décision
    .question = Vérifie-t-on le risque de catastrophe avant d’approuver des travaux, des achats et des programmes ?
    .help = Prenez les trois derniers chantiers et cherchez la vérification du risque dans leur dossier.
    .evidence-1 = Formulaire de vérification du risque
    .evidence-2 = Dossiers de travaux où la vérification est faite
    .evidence-3 = Rapport publié avec les résultats des vérifications
    .level-0 = On ne vérifie jamais.
    .level-1 = On vérifie parfois. Cela dépend de la personne.
    .level-2 = La vérification est obligatoire pour les grands travaux.
    .level-3 = La vérification couvre tous les investissements et ses résultats sont publiés.
RA1-3 = Exiger une liste de vérification du risque, d’une page, dans tout dossier
    .product = Liste de vérification du risque, approuvée comme pièce obligatoire des dossiers
    .indicator = Dossiers avec la liste complète, sur ceux approuvés dans le trimestre
    .first-step = Écrivez les cinq questions sur le risque auxquelles tout projet doit répondre.

## Scénarios de risque
R2 = Scénarios de risque

R2-1 = Scénarios des menaces
    .question = Pour chaque menace principale, la catastrophe la plus probable et la plus grave sont-elles décrites par écrit ?
    .help = Une menace peut être une rivière en crue, un séisme, une sécheresse ou un incendie. Regardez aussi la date.
    .evidence-1 = Fiches de scénario, avec la date
    .evidence-2 = Sources et données utilisées pour les scénarios
    .evidence-3 = Procès-verbal de l’atelier avec des experts et des habitants
    .level-0 = Il n’y a pas de scénarios.
    .level-1 = Il y a des récits ou des données isolées sur des catastrophes passées.
    .level-2 = Il y a des scénarios des menaces principales. Ils ont plus de trois ans ou ne tiennent pas compte du climat futur.
    .level-3 = Les scénarios sont actuels et tiennent compte du changement climatique. Des experts et des habitants les ont validés.
RA2-1 = Décrire en atelier la catastrophe probable et la catastrophe grave de chaque menace
    .product = Deux fiches par menace : scénario probable et scénario grave
    .indicator = Menaces principales qui ont leurs deux fiches, sur le total des menaces principales
    .first-step = Réunissez les dates et les dégâts des catastrophes des vingt dernières années.

R2-2 = Qui et quoi est en danger
    .question = Sait-on quelles personnes, quels logements, services et moyens de subsistance sont exposés aux menaces ?
    .help = Regardez s’il y a une carte et un comptage par quartier. On ne note ici que des nombres, jamais de noms.
    .evidence-1 = Carte des zones exposées
    .evidence-2 = Nombre de personnes vulnérables par quartier
    .evidence-3 = Date de la dernière mise à jour de la carte
    .level-0 = On ne le sait pas.
    .level-1 = On connaît quelques zones, mais rien n’est écrit.
    .level-2 = Il y a une carte des zones exposées et un comptage partiel des personnes vulnérables.
    .level-3 = La carte et le comptage sont complets, par âge, sexe et handicap. Ils sont mis à jour chaque année.
RA2-2 = Faire la carte des risques avec chaque quartier et compter les personnes à aider pour évacuer
    .product = Carte des risques par quartier et nombre de personnes à aider pour évacuer
    .indicator = Quartiers exposés avec carte et comptage, sur le total des quartiers exposés
    .first-step = Choisissez le quartier le plus exposé et fixez avec ses habitants le jour du premier parcours.

R2-3 = Effets en chaîne
    .question = Sait-on quels services tombent en panne quand un autre s’arrête, et cette information est-elle mise à jour ?
    .help = Pensez à une panne d’électricité : que deviennent l’eau, les téléphones et l’hôpital ?
    .evidence-1 = Schéma des services qui dépendent les uns des autres
    .evidence-2 = Calendrier de mise à jour de l’information sur les risques
    .evidence-3 = Procès-verbal de réunion avec les entreprises de services
    .level-0 = On n’y a pas pensé.
    .level-1 = On connaît quelques cas par expérience.
    .level-2 = Il est écrit de quoi dépend chaque service principal. La mise à jour se fait sans dates fixes.
    .level-3 = L’analyse a été faite avec les entreprises de services. Elle est mise à jour à dates fixes et elle est publique.
RA2-3 = Dessiner avec les opérateurs d’eau, d’électricité, de téléphone et de santé ce qui dépend de quoi
    .product = Schéma des services critiques, convenu avec ceux qui les assurent
    .indicator = Services critiques présents dans le schéma, sur le total des services critiques
    .first-step = Listez qui fournit l’eau, l’électricité, le téléphone et la santé, avec un contact pour chacun.

## Capacité financière
R3 = Capacité financière

R3-1 = Budget et fonds d’urgence
    .question = Y a-t-il un budget propre pour la prévention et un fonds d’urgence utilisable rapidement ?
    .help = Demandez combien de jours ont séparé la dernière urgence du premier paiement.
    .evidence-1 = Ligne budgétaire pour la prévention
    .evidence-2 = Règlement du fonds d’urgence
    .evidence-3 = Paiements du fonds, avec leurs dates
    .level-0 = Il n’y a ni budget ni fonds.
    .level-1 = À chaque urgence, on improvise et on prend l’argent prévu pour autre chose.
    .level-2 = Il y a une ligne budgétaire et un fonds, mais ils ne suffisent pas ou le paiement est lent.
    .level-3 = La ligne budgétaire et le fonds suffisent pour les catastrophes décrites. Il y a des règles pour les utiliser tout de suite.
RA3-1 = Créer la ligne budgétaire de prévention et les règles du fonds, avec des délais maximaux de paiement
    .product = Ligne au budget et règlement du fonds, approuvés
    .indicator = Jours entre la demande et le paiement du fonds, mesurés lors d’un essai ou d’un cas réel
    .first-step = Additionnez ce que la municipalité a dépensé en urgences ces trois dernières années.

R3-2 = Assurances et fonds extérieurs
    .question = La municipalité utilise-t-elle des assurances, des incitations ou des fonds extérieurs pour réduire ou partager le risque ?
    .help = Une incitation est, par exemple, une taxe réduite pour qui renforce sa maison.
    .evidence-1 = Contrats d’assurance en vigueur
    .evidence-2 = Demandes à des fonds extérieurs
    .evidence-3 = Règle qui accorde une incitation
    .level-0 = Elle ne les connaît pas.
    .level-1 = Elle les connaît, mais ne les utilise pas.
    .level-2 = Elle en utilise au moins un ou a déjà déposé la demande.
    .level-3 = Elle en utilise plusieurs et aide les ménages et les commerces à les utiliser.
RA3-2 = Dresser la liste des biens sans assurance, comparer trois fonds et poser sa candidature à l’un d’eux
    .product = Liste des biens sans assurance et une demande déposée auprès d’un fonds
    .indicator = Fonds auxquels une demande a été présentée dans l’année, sur les trois comparés
    .first-step = Demandez la liste des biens municipaux et marquez ceux qui n’ont pas d’assurance.

## Développement urbain sûr
R4 = Développement urbain sûr

R4-1 = Usage des sols selon le risque
    .question = Les règles d’usage des sols interdisent-elles ou limitent-elles la construction en zone à risque, et sont-elles respectées ?
    .help = Prenez les derniers permis et comparez-les aux zones à risque.
    .evidence-1 = Règles d’usage des sols
    .evidence-2 = Sanctions appliquées
    .evidence-3 = Permis comparés à la carte des risques
    .level-0 = Les règles ne tiennent pas compte du risque.
    .level-1 = Il y a des zones définies, mais elles ne sont pas respectées.
    .level-2 = Les zones sont en vigueur et respectées en partie.
    .level-3 = Les zones sont à jour et respectées. Les personnes qui y vivent déjà ont des solutions de rechange.
RA4-1 = Comparer deux ans de permis à la carte des risques et corriger la démarche
    .product = Rapport sur les permis en zone à risque et démarche de permis corrigée
    .indicator = Nouveaux permis vérifiés avec la carte des risques, sur le total des nouveaux permis
    .first-step = Classez par quartier les permis des deux dernières années.

R4-2 = Construction sûre
    .question = Applique-t-on des normes de construction sûre, y compris dans les quartiers informels ?
    .help = Comptez les visites d’inspection de la dernière année et voyez dans quels quartiers elles ont eu lieu.
    .evidence-1 = Rapports d’inspection des travaux
    .evidence-2 = Registre des conseils aux familles qui construisent
    .evidence-3 = Norme de construction en vigueur
    .level-0 = On n’applique pas de normes.
    .level-1 = On ne les applique qu’aux grands travaux.
    .level-2 = On les applique en général, avec peu d’inspections.
    .level-3 = L’inspection fonctionne. Les familles qui construisent par elles-mêmes reçoivent une aide technique.
RA4-2 = Conseiller les familles qui construisent et visiter leurs chantiers dans deux quartiers, avec un livret illustré
    .product = Livret illustré et registre des chantiers visités dans deux quartiers
    .indicator = Chantiers visités avec un conseil écrit, sur le total des chantiers ouverts dans les deux quartiers
    .first-step = Choisissez deux quartiers et parcourez les chantiers ouverts avec l’inspecteur.

## Protection naturelle
R5 = Protection naturelle

R5-1 = Écosystèmes protecteurs
    .question = Connaît-on et protège-t-on les forêts, zones humides, berges ou mangroves qui réduisent le risque ?
    .help = Ce sont les milieux qui freinent l’eau, le vent, les vagues ou les glissements de terrain.
    .evidence-1 = Liste ou carte des écosystèmes protecteurs
    .evidence-2 = Règle ou accord qui les protège
    .evidence-3 = Rapports de surveillance
    .level-0 = On ne les connaît pas.
    .level-1 = On les connaît, mais personne ne les protège vraiment.
    .level-2 = Les principaux sont protégés et surveillés en partie.
    .level-3 = Tous sont protégés. Ils sont surveillés et restaurés avec les habitants.
RA5-1 = Dresser la liste des écosystèmes protecteurs et convenir de leur surveillance avec les habitants
    .product = Liste avec carte des écosystèmes protecteurs et accord de surveillance signé
    .indicator = Écosystèmes surveillés par un groupe d’habitants, sur le total de la liste
    .first-step = Marquez sur une carte les forêts, zones humides et berges qui freinent l’eau ou retiennent le sol.

R5-2 = Solutions vertes et bassin partagé
    .question = Utilise-t-on des solutions naturelles dans les travaux et les coordonne-t-on avec les municipalités voisines ?
    .help = Pensez à des arbres contre les glissements de terrain ou à des parcs qui retiennent l’eau de pluie.
    .evidence-1 = Projets avec des solutions naturelles
    .evidence-2 = Accord avec des municipalités voisines
    .evidence-3 = Procès-verbaux de la table de concertation du bassin ou de la côte
    .level-0 = On ne les utilise pas et on ne se coordonne pas.
    .level-1 = Il y a des journées isolées de plantation ou de nettoyage.
    .level-2 = Certains projets en prévoient. Il y a des accords oraux avec les municipalités voisines.
    .level-3 = Tout projet doit les envisager, c’est la règle. Il y a un accord formel de bassin ou de côte.
RA5-2 = Réaliser un projet vert d’essai et ouvrir une table de concertation avec les municipalités voisines
    .product = Un ouvrage vert terminé et le procès-verbal de la première réunion avec les municipalités voisines
    .indicator = Municipalités du bassin ou de la côte présentes à la réunion, sur le total des invitées
    .first-step = Cherchez un lieu inondé ou qui s’éboule où planter ou laisser passer l’eau serait utile.

## Capacité institutionnelle
R6 = Capacité institutionnelle

R6-1 = Personnel et formation
    .question = Y a-t-il du personnel avec des fonctions claires et une formation suffisante en gestion des risques ?
    .help = Regardez qui s’en occupe, quelles sont ses autres tâches et quel cours cette personne a suivi.
    .evidence-1 = Manuel ou fiche de fonctions
    .evidence-2 = Attestations de cours de gestion des risques
    .evidence-3 = Dossier de passation entre équipes municipales
    .level-0 = Personne n’a cette tâche.
    .level-1 = Une personne s’en occupe avec d’autres tâches et sans formation.
    .level-2 = Une équipe est désignée, avec une formation de base.
    .level-3 = L’équipe est stable et a un plan annuel de formation. La passation entre équipes municipales est organisée.
RA6-1 = Désigner une équipe, la former 20 heures et préparer le dossier de passation
    .product = Équipe nommée, plan de formation de 20 heures et dossier de passation
    .indicator = Personnes de l’équipe qui ont suivi les 20 heures, sur le total de l’équipe
    .first-step = Notez qui a géré la dernière urgence et quelle formation cette personne a reçue.

R6-2 = Données partagées et apprentissage
    .question = Les institutions partagent-elles leurs données sur les risques et la municipalité apprend-elle des autres ?
    .help = Cherchez la dernière donnée sur les risques venue d’une autre institution et le temps qu’elle a mis à arriver.
    .evidence-1 = Dossier ou archive commune de données sur les risques
    .evidence-2 = Note sur ce qui a été appris lors d’un échange
    .evidence-3 = Liste des améliorations appliquées après un échange
    .level-0 = Les données ne sont pas partagées.
    .level-1 = Elles sont partagées si quelqu’un les demande, et elles tardent.
    .level-2 = Il y a une archive commune et au moins un échange par an avec une autre municipalité.
    .level-3 = Les données sont ouvertes. On apprend d’autres municipalités et on applique des améliorations.
RA6-2 = Réunir les données sur les risques dans un dossier commun et faire un échange avec une autre municipalité
    .product = Dossier commun qui s’ouvre sans internet et note d’un échange
    .indicator = Institutions qui ont mis leurs données dans le dossier, sur le total du comité
    .first-step = Demandez à chaque institution du comité sa carte ou sa liste de risques la plus récente.

## Capacité sociale
R7 = Capacité sociale

R7-1 = Brigades dans les quartiers
    .question = Y a-t-il des groupes ou des brigades actifs dans les quartiers à risque, ouverts aux groupes vulnérables ?
    .help = Comptez les quartiers à risque qui ont une brigade et regardez qui en fait partie.
    .evidence-1 = Registre des brigades
    .evidence-2 = Listes de présence à la formation
    .evidence-3 = Membres par sexe, âge et handicap
    .level-0 = Il n’y a ni groupes ni brigades.
    .level-1 = Il y en a dans un ou deux quartiers, sans appui.
    .level-2 = Il y en a dans au moins la moitié des quartiers à risque, et ils ont reçu une formation.
    .level-3 = Il y en a partout. Ils ont du matériel, font des exercices et on peut vérifier qu’ils incluent tout le monde.
RA7-1 = Former des brigades dans la moitié des quartiers à risque, avec des femmes et des personnes handicapées
    .product = Brigades formées et enregistrées, avec des femmes et des personnes handicapées
    .indicator = Quartiers à risque avec une brigade formée, sur le total des quartiers à risque
    .first-step = Visitez les trois quartiers les plus à risque et demandez qui a aidé lors de la dernière urgence.

R7-2 = Habitants et entreprises informés
    .question = Les habitants et les entreprises reçoivent-ils des informations sur le risque et se préparent-ils ?
    .help = Demandez dans trois commerces ce qu’ils feraient si demain il n’y avait ni électricité ni route.
    .evidence-1 = Supports de la campagne
    .evidence-2 = Courte enquête auprès des habitants
    .evidence-3 = Plans de continuité des entreprises
    .level-0 = On n’informe pas.
    .level-1 = Il y a des campagnes de temps en temps.
    .level-2 = Il y a chaque année un programme d’information. Quelques entreprises ont un plan pour continuer.
    .level-3 = Le programme est diffusé dans les langues locales et mesuré. La plupart des entreprises clés ont un plan.
RA7-2 = Faire chaque année huit semaines de radio et donner aux commerces un plan d’une page
    .product = Huit émissions de radio et un modèle de plan de continuité d’une page
    .indicator = Commerces qui ont rempli leur plan d’une page, sur ceux visités
    .first-step = Demandez à la radio locale un moment fixe par semaine pendant deux mois.

## Infrastructure
R8 = Infrastructure

R8-1 = Des services de base qui continuent
    .question = L’eau, l’électricité, les téléphones et les routes peuvent-ils continuer ou revenir vite après une catastrophe grave ?
    .help = Répondez pour la catastrophe grave que vous avez décrite. Ne comptez que ce qui dépend de la municipalité.
    .evidence-1 = Plans de continuité des services
    .evidence-2 = Rapport d’un essai des moyens de secours
    .evidence-3 = Tableau des délais de retour de chaque service
    .level-0 = On ne le sait pas.
    .level-1 = On s’attend à une longue coupure et il n’y a pas de plan.
    .level-2 = Certains services ont un plan et des délais estimés.
    .level-3 = Tous ont un plan, des délais vérifiés par des essais et des moyens de secours prêts.
RA8-1 = Faire un tableau des services avec le délai de retour actuel, le délai visé et les moyens de secours
    .product = Tableau de continuité des services de base, convenu avec ceux qui les assurent
    .indicator = Services dont le délai visé et les moyens de secours sont définis, sur le total du tableau
    .first-step = Demandez au service de l’eau combien de temps il a fallu pour la rétablir après la dernière grande coupure.

R8-2 = Santé et écoles sûres
    .question = Les centres de santé et les écoles sont-ils sûrs et peuvent-ils rester ouverts après une catastrophe ?
    .help = Regardez combien un technicien en a vérifié et ce qui a été réparé ensuite.
    .evidence-1 = Rapports techniques des bâtiments
    .evidence-2 = Liste des améliorations par ordre d’urgence
    .evidence-3 = Plans de continuité des écoles et des centres de santé
    .level-0 = Personne ne les a vérifiés.
    .level-1 = Quelques-uns ont été vérifiés à l’œil.
    .level-2 = Un technicien a vérifié les principaux et les améliorations ont commencé.
    .level-3 = Tous sont vérifiés et améliorés selon l’urgence. Chacun a un plan pour rester ouvert.
RA8-2 = Vérifier avec un technicien les écoles et les centres de santé, et commencer les améliorations urgentes
    .product = Rapport par bâtiment et liste des améliorations par ordre d’urgence
    .indicator = Bâtiments vérifiés par un technicien, sur le total des écoles et centres de santé
    .first-step = Listez les écoles et les centres de santé qui se trouvent en zone à risque.

R8-3 = Ouvrages de protection
    .question = Les canaux d’évacuation, les murs et les digues suffisent-ils, et sont-ils entretenus ?
    .help = Répondez pour la catastrophe grave que vous avez décrite. Regardez quand un canal a été nettoyé pour la dernière fois.
    .evidence-1 = Inventaire des ouvrages de protection
    .evidence-2 = Calendrier d’entretien
    .evidence-3 = Ligne budgétaire pour l’entretien
    .level-0 = Il n’y a pas d’ouvrages ou ils sont abandonnés.
    .level-1 = Il y en a quelques-uns. On ne les répare que lorsqu’ils sont abîmés.
    .level-2 = Il y a un inventaire, et une partie est entretenue selon un calendrier.
    .level-3 = Les ouvrages suffisent pour la catastrophe grave. De l’argent est prévu pour leur entretien.
RA8-3 = Faire l’inventaire des ouvrages de protection et nettoyer les canaux d’évacuation avant les pluies
    .product = Inventaire des ouvrages de protection et calendrier de nettoyage respecté
    .indicator = Points d’évacuation nettoyés avant les pluies, sur le total de l’inventaire
    .first-step = Parcourez les canaux qui se sont bouchés l’an dernier et notez leur état.

## Réponse
R9 = Réponse

R9-1 = Alerte précoce
    .question = L’alerte arrive-t-elle à temps à toutes les personnes exposées, même sans internet ni électricité ?
    .help = Pensez aux personnes qui vivent le plus loin, qui n’entendent pas ou qui n’ont pas de téléphone.
    .evidence-1 = Protocole d’alerte
    .evidence-2 = Rapport d’un essai d’alerte
    .evidence-3 = Liste des personnes qui portent le message dans chaque quartier
    .level-0 = Il n’y a pas d’alerte.
    .level-1 = L’alerte passe de bouche à oreille ou seulement par les réseaux sociaux.
    .level-2 = Il y a un système pour les menaces principales, mais il n’atteint pas tout le monde.
    .level-3 = L’alerte atteint tout le monde par plusieurs moyens. Elle a été essayée et chacun la comprend.
RA9-1 = Écrire le protocole d’alerte avec radio, sirène ou cloche et messagers, et l’essayer
    .product = Protocole d’alerte avec trois moyens et rapport d’un essai
    .indicator = Quartiers exposés où l’essai a été entendu à temps, sur le total des quartiers exposés
    .first-step = Notez dans chaque quartier exposé quel moyen fonctionne quand il n’y a pas d’électricité.

R9-2 = Plan, moyens et abris
    .question = Y a-t-il un plan de réponse en vigueur, avec assez de personnel, de matériel, de vivres et d’abris ?
    .help = Répondez pour la catastrophe grave que vous avez décrite. Regardez la date du plan et les abris.
    .evidence-1 = Plan de réponse, avec la date
    .evidence-2 = Inventaire du matériel et des vivres
    .evidence-3 = Conventions signées pour les abris
    .level-0 = Il n’y a pas de plan.
    .level-1 = Le plan est ancien ou vient d’une autre institution.
    .level-2 = Le plan est en vigueur. Il manque des moyens ou des abris convenables.
    .level-3 = Le plan est en vigueur et les moyens suffisent pour la catastrophe grave. Des conventions sont signées.
RA9-2 = Mettre à jour le plan en 20 pages et faire l’inventaire du matériel et des abris accessibles
    .product = Plan de réponse de 20 pages avec l’inventaire du matériel et des abris accessibles
    .indicator = Places dans des abris accessibles, sur celles qu’exige la catastrophe grave
    .first-step = Visitez les locaux qui servent d’abri et notez les lits, les toilettes et les accès.

R9-3 = Exercices
    .question = Fait-on des exercices avec toutes les institutions et corrige-t-on ce qui ne marche pas ?
    .help = Cherchez un problème apparu lors du dernier exercice et regardez s’il est déjà corrigé.
    .evidence-1 = Rapport du dernier exercice
    .evidence-2 = Liste des améliorations avec un responsable
    .evidence-3 = Liste des institutions et des habitants qui ont participé
    .level-0 = On n’en fait pas.
    .level-1 = On n’en fait que dans les écoles ou pour la forme.
    .level-2 = Il y a chaque année un exercice avec plusieurs institutions.
    .level-3 = Il y a des exercices de plusieurs types, avec les habitants. On vérifie que les problèmes ont été corrigés.
RA9-3 = S’entraîner deux heures autour d’une table et faire un exercice annuel avec un rapport
    .product = Rapport de l’entraînement et de l’exercice, avec la liste des problèmes
    .indicator = Problèmes corrigés, sur ceux notés dans le rapport
    .first-step = Fixez avec le comité la date de l’entraînement et la catastrophe à imaginer.

## Relèvement
R10 = Relèvement

R10-1 = Plan de relèvement
    .question = Y a-t-il un plan, fait à l’avance, pour rétablir les logements, l’emploi et les services après une catastrophe ?
    .help = Ce n’est pas le plan de réponse : il traite de ce qui vient après l’urgence.
    .evidence-1 = Plan de relèvement
    .evidence-2 = Accords signés avec d’autres institutions
    .evidence-3 = Critères pour répartir l’aide
    .level-0 = Il n’y a pas de plan.
    .level-1 = Le plan de réponse donne quelques idées générales.
    .level-2 = Il y a un plan de base avec des responsables et des critères.
    .level-3 = Le plan est complet et on sait d’où viendra l’argent. Les personnes touchées y participent.
RA10-1 = Écrire un plan de relèvement de dix pages : 72 heures, 30 jours et 12 mois
    .product = Plan de relèvement de dix pages avec les responsables et les critères d’aide
    .indicator = Tâches du plan avec un responsable et un délai, sur le total des tâches
    .first-step = Demandez à des familles déjà touchées ce qui leur a manqué après l’urgence.

R10-2 = Leçons et reconstruction en mieux
    .question = Après chaque catastrophe, note-t-on les dégâts et les leçons, et améliore-t-on les plans et les ouvrages ?
    .help = Prenez la dernière catastrophe et cherchez ce qui a changé ensuite dans une règle ou un ouvrage.
    .evidence-1 = Registre des dégâts
    .evidence-2 = Procès-verbal de la réunion sur les leçons
    .evidence-3 = Liste des leçons appliquées
    .level-0 = On ne note rien.
    .level-1 = On note une partie des dégâts.
    .level-2 = Après les catastrophes importantes, on note les dégâts et on tient une réunion sur les leçons.
    .level-3 = Le registre est complet. Les leçons ont changé des règles et des ouvrages, et on l’a vérifié.
RA10-2 = Utiliser un seul formulaire pour les dégâts et les leçons, et le revoir 30 jours après chaque catastrophe
    .product = Formulaire unique des dégâts et des leçons, approuvé et distribué
    .indicator = Catastrophes avec formulaire rempli et revu à 30 jours, sur celles de l’année
    .first-step = Remplissez une feuille avec les dégâts et les leçons de la dernière catastrophe.
