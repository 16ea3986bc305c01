title = Thèmes d’échange entre municipalités
    .short = Échange d’expériences
    .about = Trente-cinq thèmes : ce que votre municipalité peut offrir à d’autres et ce qu’elle a besoin d’apprendre d’elles. On peut offrir et avoir besoin en même temps.
    .source = Rédaction originale du projet Cabildo, à partir des notes de CGLU et de la Campagne mondiale pour l’éducation sur l’apprentissage entre pairs ; elle n’a pas reçu leur aval.

## Thèmes de la ville
THEM = Thèmes de la ville

T01-offer = Planification territoriale et plan de développement : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T01-need = Planification territoriale et plan de développement : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T09-offer = Participation citoyenne et budget participatif : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T09-need = Participation citoyenne et budget participatif : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T16-offer = Qualité et refonte des services publics : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T16-need = Qualité et refonte des services publics : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T17-offer = Inclusion des personnes en situation de vulnérabilité : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T17-need = Inclusion des personnes en situation de vulnérabilité : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T18-offer = Égalité des genres : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T18-need = Égalité des genres : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T19-offer = Enfance, jeunesse et personnes âgées : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T19-need = Enfance, jeunesse et personnes âgées : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T20-offer = Mobilité humaine et personnes migrantes : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T20-need = Mobilité humaine et personnes migrantes : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T21-offer = Peuples autochtones et interculturalité : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T21-need = Peuples autochtones et interculturalité : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T22-offer = Ville apprenante et apprentissage tout au long de la vie : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T22-need = Ville apprenante et apprentissage tout au long de la vie : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T23-offer = Bibliothèques et espaces communautaires : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T23-need = Bibliothèques et espaces communautaires : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T24-offer = Reconnaissance des acquis et emploi : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T24-need = Reconnaissance des acquis et emploi : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T25-offer = Gestion des risques de catastrophe : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T25-need = Gestion des risques de catastrophe : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T26-offer = Adaptation climatique et solutions fondées sur la nature : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T26-need = Adaptation climatique et solutions fondées sur la nature : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T27-offer = Eau et assainissement : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T27-need = Eau et assainissement : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T28-offer = Déchets solides et économie circulaire : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T28-need = Déchets solides et économie circulaire : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T29-offer = Mobilité, espace public et logement : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T29-need = Mobilité, espace public et logement : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T30-offer = Développement économique local et emploi : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T30-need = Développement économique local et emploi : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

## Thèmes de gestion
TECH = Thèmes de gestion

T02-offer = Budget et gestion financière : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T02-need = Budget et gestion financière : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T03-offer = Recettes propres et cadastre : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T03-need = Recettes propres et cadastre : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T04-offer = Marchés publics et contrats : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T04-need = Marchés publics et contrats : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T05-offer = Ressources humaines et carrière municipale : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T05-need = Ressources humaines et carrière municipale : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T06-offer = Leadership et changement d’état d’esprit : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T06-need = Leadership et changement d’état d’esprit : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T07-offer = Transparence, données ouvertes et reddition de comptes : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T07-need = Transparence, données ouvertes et reddition de comptes : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T08-offer = Intégrité et contrôle interne : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T08-need = Intégrité et contrôle interne : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T10-offer = Rôle du conseil (règles, contrôle et débat) : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T10-need = Rôle du conseil (règles, contrôle et débat) : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T11-offer = Coordination entre institutions et niveaux de gouvernement : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T11-need = Coordination entre institutions et niveaux de gouvernement : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T12-offer = Administration numérique et démarches en ligne : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T12-need = Administration numérique et démarches en ligne : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T13-offer = Gestion des données et information géographique : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T13-need = Gestion des données et information géographique : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T14-offer = Cybersécurité et protection des données personnelles : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T14-need = Cybersécurité et protection des données personnelles : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T15-offer = Innovation publique et pensée design : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T15-need = Innovation publique et pensée design : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T31-offer = Les ODD dans la municipalité et examens volontaires : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T31-need = Les ODD dans la municipalité et examens volontaires : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T32-offer = Coopération décentralisée et jumelages : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T32-need = Coopération décentralisée et jumelages : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T33-offer = Montage de projets et recherche de financement : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T33-need = Montage de projets et recherche de financement : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T34-offer = Suivi, évaluation et indicateurs : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T34-need = Suivi, évaluation et indicateurs : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.

T35-offer = Animation, formation de formateurs et apprentissage entre pairs : offre
    .question = Que peut offrir votre municipalité à d’autres sur ce thème ?
    .help = N’offrez que ce que la municipalité a déjà fait et que quelqu’un peut raconter.
    .evidence-1 = Fiche de l’expérience ou personne à contacter
T35-need = Animation, formation de formateurs et apprentissage entre pairs : besoin
    .question = De quoi votre municipalité a-t-elle besoin sur ce thème ?
    .help = Pensez à ce que vous voulez résoudre dans les douze prochains mois.
