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
home-start-form-short = Express, { $items } questions
home-start-name = Nom de l’évaluation (facultatif)
home-start-name-hint = Si vous le laissez vide : « { $name } ».
home-start = Commencer l’évaluation
