## Accueil : les évaluations de la municipalité.

home-title = Évaluations : { $council }
home-new = Nouvelle évaluation
home-resume = Reprenez où vous en étiez
home-resume-where = { $title }, { $round }. Répond : { $code }.
home-resume-progress = Réponses données : { $answered } sur { $of }.
home-resume-go = Continuer
home-resume-who = Voir qui répond
home-progress-says = Avancement par dimension
home-all = Toutes les évaluations
home-assessment = Évaluation
home-stage = Étape
home-progress = Avancement
home-changed = Dernier changement
home-round-items = { $items ->
    [one] { $round } · { $items } question
   *[other] { $round } · { $items } questions
}
home-stage-answering = Questionnaire
home-stage-agreeing = Consensus
home-stage-settled = Accord conclu
home-stage-closed = Close
home-progress-people = { $of ->
    [0] Personne encore
    [one] { $finished } personne sur { $of }
   *[other] { $finished } personnes sur { $of }
}
home-progress-agreed = { $of ->
    [one] { $agreed } accord sur { $of }
   *[other] { $agreed } accords sur { $of }
}
home-changed-today = Aujourd’hui, { $time }
home-changed-yesterday = Hier, { $time }
home-attention = À traiter
home-attention-none = Rien pour le moment.
home-attention-unfinished = { $people ->
    [one] { $people } personne n’a pas terminé
   *[other] { $people } personnes n’ont pas terminé
}
home-attention-unfinished-go = Voir qui
home-attention-agree = { $items ->
    [one] { $items } question attend un accord
   *[other] { $items } questions attendent un accord
}
home-attention-agree-go = Aller au consensus
home-attention-plan = { $gaps ->
    [0] Tout est convenu
    [one] { $gaps } écart peut passer dans le plan
   *[other] { $gaps } écarts peuvent passer dans le plan
}
home-attention-plan-go = Voir la feuille de route
home-attention-overdue = { $actions ->
    [one] 1 action en retard
   *[other] { $actions } actions en retard
}
home-attention-soon = { $actions ->
    [one] 1 action arrive à terme d’ici { $days } jours
   *[other] { $actions } actions arrivent à terme d’ici { $days } jours
}
home-attention-follow-up-go = Voir le suivi
home-attention-term = Le mandat se termine le { $date }
home-attention-term-about = Mieux vaut que, d’ici là, l’essentiel du plan soit fait ou transmis.
home-empty = Il n’y a pas encore d’évaluations
home-empty-about = Une évaluation réunit les réponses de plusieurs personnes, aide à convenir d’un niveau par question et propose une feuille de route. Choisissez par laquelle commencer.

## Commencer une évaluation.

home-start-title = Nouvelle évaluation
home-start-instrument = Que voulez-vous évaluer ?
home-start-size = { $dimensions } dimensions, { $items } questions
home-start-form = Forme
home-start-form-full = Complète, { $items } questions
home-start-form-short = { $name }, { $items } questions
home-start-by-dimension = Chaque table répond à une seule dimension ; ensemble, elles répondent à tout le questionnaire.
home-start-subjects-services = Sur quels services ?
home-start-subjects-services-about = On répond une fois pour chaque service ; chacun sera une évaluation.
home-start-subjects = Sur quoi répond-on ?
home-start-subjects-about = On répond une fois pour chaque cas ; chacun sera une évaluation.
home-start-service = Service { $number }
home-start-subject = Cas { $number }
home-start-service-add = Ajouter un autre service
home-start-subject-add = Ajouter un autre cas
home-purpose-maturity = Convenir de niveaux et planifier
home-purpose-maturity-about = Plusieurs personnes répondent, le groupe convient d’un niveau par question et la feuille de route en découle.
home-purpose-reflection = Réfléchir, chaque personne pour soi
home-purpose-reflection-about = Personne d’autre ne voit les réponses de chacun et aucun niveau n’est convenu.
home-purpose-exchange = Échanger avec d’autres municipalités
home-purpose-exchange-about = Le groupe convient de ce que la municipalité peut offrir et de ce qu’elle a besoin d’apprendre.
home-start-name = Nom de l’évaluation (facultatif)
home-start-name-hint = Si vous le laissez vide : « { $name } ».
home-start = Commencer l’évaluation

## Une nouvelle version du questionnaire.

home-newer = Il existe une nouvelle version du questionnaire
home-move-title = Nouvelle version du questionnaire
home-move-about = « { $title } » utilise la version { $from }. La version { $to } est dans la bibliothèque. Voyez ce qui change avant de décider.
home-move-kept = { $items ->
    [0] Aucune question ne reste inchangée.
    [one] 1 question reste inchangée.
   *[other] { $items } questions restent inchangées.
}
home-move-history = { $answers ->
    [0] Aucune réponse ni aucun accord ne passe à l’historique.
    [one] 1 réponse ou accord passe à l’historique. Rien n’est effacé, mais cela ne compte plus dans ce tour.
   *[other] { $answers } réponses et accords passent à l’historique. Rien n’est effacé, mais cela ne compte plus dans ce tour.
}
home-move-closed = Les tours clos restent comme ils étaient.
home-move-reworded = La formulation a changé
home-move-reworded-about = Les réponses sont gardées et peuvent être comparées aux précédentes.
home-move-levels = Les niveaux ont changé
home-move-levels-about = Les réponses sont gardées, mais ne sont pas comparées aux précédentes. Il vaut mieux les revoir.
home-move-replaced = On y répond autrement
home-move-replaced-about = Il faut répondre de nouveau.
home-move-dropped = On ne le demande plus
home-move-dropped-about = Ce qui a été répondu passe à l’historique.
home-move-new = Nouvelle question
home-move-new-about = Il faut y répondre.
home-move-before = Avant : { $question }
home-move-now = Maintenant : { $question }
home-move-stay = Garder la version { $from }
home-move-go = Passer à la version { $to }
home-moved = « { $title } » utilise maintenant la version { $to }.
